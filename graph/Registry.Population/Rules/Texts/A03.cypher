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
  - { sv: Den som har undantag X04 eller X09 räknas inte, en: A person with exception X04 or X09 does not count }
numbers:
  units:    { limit: minUnitsSmall, unit: units, sv: Familjeenheter, en: Family units }
  unitsAny: { limit: minUnitsAny, unit: units, sv: Familjeenheter, en: Family units }
  persons:  { unit: persons, sv: Folkbokförda personer, en: Registered persons }
  rooms:    { unit: rooms, sv: Rum utan kök, en: Rooms without kitchen }
explanation:
  small:
    sv: "Många som inte är familj på samma bostad: {units} familjeenheter i {rooms} rum (gräns {minUnitsSmall} i högst {maxRoomsSmall} rum), {persons} folkbokförda personer."
    en: "Many unrelated people in one home: {units} family units in {rooms} rooms (limit {minUnitsSmall} in at most {maxRoomsSmall} rooms), {persons} registered persons."
  any:
    sv: "Många som inte är familj på samma bostad: {unitsAny} familjeenheter (gräns {minUnitsAny} i en vanlig bostad), {persons} folkbokförda personer."
    en: "Many unrelated people in one home: {unitsAny} family units (limit {minUnitsAny} in an ordinary dwelling), {persons} registered persons."
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
// X04, X09 on a person: a pupil who lodges or a hosted refugee is not counted, nor a unit of nobody else
WITH d,
     COUNT {
       MATCH (guest:Person)-[at:REGISTERED_AT]->(d)
       WHERE at.current AND EXISTS { MATCH (x:Exemption)-[:EXEMPTS]->(guest) WHERE x.code IN ['X04', 'X09'] }
     } AS guests,
     d.familyUnits - COUNT {
       MATCH (unit:FamilyUnit)-[:LIVES_IN]->(d)
       WHERE NOT EXISTS {
         MATCH (member:Person)-[:MEMBER_OF]->(unit)
         WHERE NOT EXISTS { MATCH (x:Exemption)-[:EXEMPTS]->(member) WHERE x.code IN ['X04', 'X09'] }
       }
     } AS units
WHERE units >= $minUnitsAny OR (units >= $minUnitsSmall AND d.rooms <= $maxRoomsSmall)
MATCH (p:Person)-[r:REGISTERED_AT]->(d)
WHERE r.current
  AND NOT EXISTS { MATCH (x:Exemption)-[:EXEMPTS]->(p) WHERE x.code IN ['X04', 'X09'] }
WITH d, guests, units, collect(p) AS persons, collect(r) AS registrations,
     CASE WHEN d.rooms <= $maxRoomsSmall THEN 'small' ELSE 'any' END AS variant
RETURN d AS subject,
       persons AS related,
       [d] + registrations AS evidence,
       variant AS variant,
       // The limit that was passed stands beside the number
       CASE WHEN variant = 'small' THEN units END AS units,
       CASE WHEN variant = 'any' THEN units END AS unitsAny,
       d.residents - guests AS persons,
       d.rooms AS rooms
