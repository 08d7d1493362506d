// sv: Det som flest regler pekar på
// en: What most rules point at
MATCH (f:Finding)-[:CONCERNS {role: 'subject'}]->(n)
WITH n, count(f) AS findings, sum(f.points) AS points, collect(DISTINCT f.rule) AS rules
RETURN labels(n)[0] AS kind, coalesce(n.id, n.orgno, n.key) AS subject, findings, points, rules
ORDER BY points DESC, subject
LIMIT 25
