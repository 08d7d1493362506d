// sv: Bolag med säte i samma bostad
// en: Companies seated in one home
MATCH (c:Company)-[:SEATED_AT]->(d:Dwelling)
WITH d, count(c) AS companies, collect(c.name)[..5] AS names
WHERE companies > 1
RETURN d.key AS dwelling, companies, names
ORDER BY companies DESC, dwelling
LIMIT 25
