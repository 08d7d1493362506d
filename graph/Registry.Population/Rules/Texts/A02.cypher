/*
id: A02
version: 1
group: address
name:   { sv: Trångbodd norm 2 och flera familjer, en: Overcrowded by norm 2 with several families }
reason: { sv: Fler personer än sovplatser, en: More people than beds }
subject: dwelling
recipients: [analyst, social_services, housing_company]
points: 2
parameters:
  minNorm2Excess: { value: 2, unit: persons, source: default, adjustable, minimum: 1 }
  minFamilyUnits: { value: 3, unit: units, source: default, adjustable, minimum: 2 }
inputs: { required: [lagenheter, folkbokforing, relationer, personer], optional: [hyreskontrakt] }
guards: [X09, X12, X18]
tests:
  - { sv: En enda familj räknas aldrig hur stor den än är, en: One family alone never counts whatever its size }
  - { sv: Antal rum måste vara känt, en: The number of rooms must be known }
  - { sv: Den som har undantag X09 räknas inte, en: A person with exception X09 does not count }
numbers:
  persons:  { unit: persons, sv: Folkbokförda personer, en: Registered persons }
  capacity: { unit: persons, sv: Personer som ryms enligt norm 2, en: Persons that norm 2 allows }
  excess:   { limit: minNorm2Excess, unit: persons, sv: Personer över norm 2, en: Persons above norm 2 }
  units:    { limit: minFamilyUnits, unit: units, sv: Familjeenheter, en: Family units }
explanation:
  sv: "Fler personer än sovplatser: {persons} folkbokförda från {units} familjeenheter (gräns {minFamilyUnits}), {excess} fler än de {capacity} som bostaden rymmer enligt norm 2 (gräns {minNorm2Excess})."
  en: "More people than beds: {persons} registered persons of {units} family units (limit {minFamilyUnits}), {excess} more than the {capacity} that norm 2 allows in the dwelling (limit {minNorm2Excess})."
clears:
  sv: Rättat rumsantal, flyttanmälan, eller att de boende är sambor eller vuxna barn som registret inte visar.
  en: A corrected number of rooms, a notice of move, or residents who are cohabitants or grown children the register does not show.
law:
  sv: Boverket (norm 2). Att vara trångbodd är lagligt; regeln stöder andra och larmar aldrig ensam.
  en: Boverket (norm 2). To live in crowded conditions is lawful; the rule supports others and never alerts alone.
*/
MATCH (d:Dwelling)
WHERE d.norm2Excess >= $minNorm2Excess
  AND d.familyUnits >= $minFamilyUnits
  // X12: special housing, and student leases
  AND d.category = 'vanlig'
  AND NOT EXISTS { MATCH (l:Lease)-[:OF]->(d) WHERE l.active AND l.kind = 'student' }
// X09 on a person: who is hosted under temporary protection is not counted, nor a unit of nobody else
WITH d,
     COUNT {
       MATCH (hosted:Person)-[at:REGISTERED_AT]->(d)
       WHERE at.current AND EXISTS { MATCH (x:Exemption)-[:EXEMPTS]->(hosted) WHERE x.code = 'X09' }
     } AS hosted,
     COUNT {
       MATCH (unit:FamilyUnit)-[:LIVES_IN]->(d)
       WHERE NOT EXISTS {
         MATCH (member:Person)-[:MEMBER_OF]->(unit)
         WHERE NOT EXISTS { MATCH (x:Exemption)-[:EXEMPTS]->(member) WHERE x.code = 'X09' }
       }
     } AS hostedUnits
WHERE d.norm2Excess - hosted >= $minNorm2Excess
  AND d.familyUnits - hostedUnits >= $minFamilyUnits
MATCH (p:Person)-[r:REGISTERED_AT]->(d)
WHERE r.current
  AND NOT EXISTS { MATCH (x:Exemption)-[:EXEMPTS]->(p) WHERE x.code = 'X09' }
WITH d, hosted, hostedUnits, collect(p) AS persons, collect(r) AS registrations
RETURN d AS subject,
       persons AS related,
       [d] + registrations AS evidence,
       d.residents - hosted AS persons,
       d.norm2Capacity AS capacity,
       d.norm2Excess - hosted AS excess,
       d.familyUnits - hostedUnits AS units
