// sv: Personer med flest bolag
// en: Persons with most companies
MATCH (p:Person)-[r:HAS_ROLE]->(c:Company)
WHERE r.current
WITH p, count(DISTINCT c) AS companies
WHERE companies > 1
RETURN p.id AS person, companies
ORDER BY companies DESC, person
LIMIT 25
