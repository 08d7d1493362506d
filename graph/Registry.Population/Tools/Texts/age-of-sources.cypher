// sv: Källornas ålder
// en: Age of the sources
MATCH (s:Source)
RETURN s.file AS file, s.controller AS controller, s.extractDate AS extracted, s.ageDays AS days, s.stale AS stale
ORDER BY days DESC, file, controller
