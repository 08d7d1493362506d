/*
id: C02
version: 1
group: company
name:   { sv: Seriebolagare, en: Serial company person }
reason: { sv: Förbrukade bolag, en: Burnt companies }
subject: person
recipients: [analyst, social_services]
onlyWith: { social_services: B08 }
points: 2
parameters:
  minCompanies: { value: 3, unit: companies, source: default, adjustable, minimum: 2 }
  windowMonths: { value: 60, unit: months, source: default, adjustable, minimum: 1 }
inputs: { required: [foretagsroller, foretag, personer] }
guards: []
tests:
  - { sv: 'Rollerna konkursförvaltare, likvidator och revisor räknas inte', en: 'The roles trustee, liquidator and auditor do not count' }
  - { sv: Fusion och rekonstruktion räknas inte, en: Mergers and reconstructions do not count }
numbers:
  companies: { limit: minCompanies, unit: companies, sv: Bolag i konkurs eller likvidation, en: Companies bankrupt or in liquidation }
explanation:
  sv: "Förbrukade bolag: personen har haft roller i {companies} bolag som gått i konkurs eller likvidation på {windowMonths} månader (gräns {minCompanies})."
  en: "Burnt companies: the person has had roles in {companies} companies that went bankrupt or into liquidation within {windowMonths} months (limit {minCompanies})."
clears:
  sv: Att rollen gällde rådgivning eller avveckling, eller att rollen är fel i registret.
  en: A role of advice or winding-up, or a role that is wrong in the register.
law:
  sv: En konkurs är inget brott. Brå 2022.
  en: A bankruptcy is no crime. Brå 2022.
*/
MATCH (c:Company)
WHERE (c.deregisteredOn <= $day
       AND c.deregisteredOn >= $day - duration({months: $windowMonths})
       AND toLower(c.deregistrationReason) IN ['konkurs', 'likvidation'])
   OR toUpper(c.ongoing) STARTS WITH 'KK'
   OR toUpper(c.ongoing) STARTS WITH 'LI'
   OR toLower(c.ongoing) CONTAINS 'konkurs'
   OR toLower(c.ongoing) CONTAINS 'likvidation'
MATCH (p:Person)-[r:HAS_ROLE]->(c)
WHERE NOT r.role IN ['konkursforvaltare', 'likvidator', 'revisor']
  AND (r.from IS NULL OR r.from <= $day)
  AND NOT coalesce(p.stub, false)
// Several numbers of one person are one, who is named by the lowest that has a role
WITH p, c, r,
     CASE WHEN EXISTS { MATCH (p)-[:ALSO_KNOWN_AS]-(:Person) }
          THEN head(COLLECT { MATCH (p)-[:ALSO_KNOWN_AS*0..3]-(same:Person) RETURN same ORDER BY same.id LIMIT 1 })
          ELSE p END AS one
WITH one, collect(DISTINCT c) AS companies, collect(r) AS roles, collect(DISTINCT p) AS numbers
WHERE size(companies) >= $minCompanies
WITH companies, roles,
     head(COLLECT { UNWIND numbers AS number RETURN number ORDER BY number.id LIMIT 1 }) AS p
RETURN p AS subject,
       companies AS related,
       companies + roles AS evidence,
       size(companies) AS companies
