// sv: Löpande kontrakt per hyresvärd
// en: Running leases by landlord
MATCH (c:Company)-[:LETS]->(l:Lease)
WHERE l.active
RETURN c.name AS landlord, count(l) AS leases, round(avg(l.monthlyRent)) AS meanRent
ORDER BY leases DESC, landlord
