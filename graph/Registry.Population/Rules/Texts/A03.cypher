/*
id: A03
version: 1
group: address
name:   { sv: Många familjeenheter, en: Many family units }
reason: { sv: Många som inte är familj på samma bostad, en: Many unrelated people in one home }
subject: dwelling
recipients: [analyst, social_services, housing_company]
points: 2
parameters:
  minUnitsSmall: { value: 4, unit: units, source: default, adjustable, minimum: 2 }
  maxRoomsSmall: { value: 3, unit: rooms, source: default, adjustable, minimum: 1 }
  minUnitsAny:   { value: 6, unit: units, source: default, adjustable, minimum: 2 }
inputs: { required: [folkbokforing, relationer, lagenheter, personer], optional: [hyreskontrakt, kontraktsparter] }
guards: [X04, X09, X12, X13, X18]
tests:
  - { sv: Bostaden är vanlig och saknar undantag, en: The dwelling is ordinary and has no exception }
  - { sv: Är antal rum okänt prövas bara gränsen för alla bostäder, en: If the rooms are unknown only the limit for any dwelling is tried }
numbers:
  units:   { limit: minUnitsSmall, unit: units, sv: Familjeenheter, en: Family units }
  persons: { unit: persons, sv: Folkbokförda personer, en: Registered persons }
  rooms:   { unit: rooms, sv: Rum utan kök, en: Rooms without kitchen }
explanation:
  small:
    sv: "Många som inte är familj på samma bostad: {units} familjeenheter i {rooms} rum (gräns {minUnitsSmall} i högst {maxRoomsSmall} rum), {persons} folkbokförda personer."
    en: "Many unrelated people in one home: {units} family units in {rooms} rooms (limit {minUnitsSmall} in at most {maxRoomsSmall} rooms), {persons} registered persons."
  any:
    sv: "Många som inte är familj på samma bostad: {units} familjeenheter (gräns {minUnitsAny} i en vanlig bostad), {persons} folkbokförda personer."
    en: "Many unrelated people in one home: {units} family units (limit {minUnitsAny} in an ordinary dwelling), {persons} registered persons."
clears:
  sv: Att bostaden är kollektiv, studentbostad eller företagsbostad, eller att de boende hör ihop på ett sätt som registret inte visar.
  en: A collective, student or company home, or residents who belong together in a way the register does not show.
law:
  sv: Att bo i kollektiv är lagligt; regeln stöder andra och larmar aldrig ensam.
  en: To share a home is lawful; the rule supports others and never alerts alone.
*/
MATCH (d:Dwelling)
WHERE d.normal
  // The flag leaves out exemptions of the social services, which not everybody may see
  AND NOT EXISTS { MATCH (:Exemption)-[:EXEMPTS]->(d) }
  AND (d.familyUnits >= $minUnitsAny
       OR (d.familyUnits >= $minUnitsSmall AND d.rooms <= $maxRoomsSmall))
  // X12, X13: student lease, block lease, lease to the municipality or a company
  AND NOT EXISTS {
    MATCH (l:Lease)-[:OF]->(d)
    WHERE l.active AND l.kind IN ['student', 'blockhyra', 'kommunkontrakt', 'foretag']
  }
  AND NOT EXISTS {
    MATCH (:Company)-[a:PARTY_TO]->(l:Lease)-[:OF]->(d)
    WHERE l.active AND a.current AND a.role = 'huvudhyresgast'
  }
MATCH (p:Person)-[r:REGISTERED_AT]->(d)
WHERE r.current
WITH d, collect(p) AS persons, collect(r) AS registrations
RETURN d AS subject,
       persons AS related,
       [d] + registrations AS evidence,
       CASE WHEN d.rooms <= $maxRoomsSmall THEN 'small' ELSE 'any' END AS variant,
       d.familyUnits AS units,
       d.residents AS persons,
       d.rooms AS rooms
