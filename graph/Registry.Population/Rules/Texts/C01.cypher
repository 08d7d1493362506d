/*
id: C01
version: 1
group: company
name:   { sv: Bolagsnav, en: Company hub }
reason: { sv: En brevlådeadress, en: A letterbox address }
subject: [dwelling, address]
recipients: [analyst, social_services]
onlyWith: { social_services: B08 }
points: [2, 3]
parameters:
  minAtDwelling: { value: 5, unit: companies, source: default, adjustable, minimum: 2 }
  minAtCareOf:   { value: 15, unit: companies, source: default, adjustable, minimum: 2 }
  minFailed:     { value: 2, unit: companies, source: default, adjustable, minimum: 1 }
  failedMonths:  { value: 36, unit: months, source: default, adjustable, minimum: 1 }
  officeWords:   { value: [REDOVISNING, REVISION, BOKFÖRING, KONTORSHOTELL], unit: words, source: default, adjustable }
inputs: { required: [foretag], optional: [lagenheter] }
guards: []
tests:
  - { sv: Bara bolag som inte är avregistrerade räknas för gränsen, en: Only companies that are not struck off count for the limit }
  - { sv: En kontorsadress utan bostad räknas bara genom c/o, en: An office address without a dwelling counts only through its c/o }
  - { sv: Ett bolag med c/o hos en redovisningsbyrå eller ett kontorshotell räknas inte, en: A company with a c/o at an accountant or an office hotel does not count }
numbers:
  companies: { limit: minAtDwelling, unit: companies, sv: Bolag på bostaden, en: Companies at the dwelling }
  sharing:   { limit: minAtCareOf, unit: companies, sv: Bolag med samma c/o, en: Companies with the same c/o }
  failed:    { limit: minFailed, unit: companies, sv: Bolag där som gått i konkurs eller avregistrerats, en: Companies there that went bankrupt or were struck off }
explanation:
  dwelling:
    sv: "En brevlådeadress: {companies} bolag har säte på samma bostad (gräns {minAtDwelling}) och {failed} bolag där har gått i konkurs eller avregistrerats på {failedMonths} månader (gräns för tillägg {minFailed})."
    en: "A letterbox address: {companies} companies have their seat at the same dwelling (limit {minAtDwelling}) and {failed|company|companies} there went bankrupt or were struck off within {failedMonths} months (limit for the addition {minFailed})."
  careOf:
    sv: "En brevlådeadress: {sharing} bolag delar samma c/o på en adress (gräns {minAtCareOf}) och {failed} bolag där har gått i konkurs eller avregistrerats på {failedMonths} månader (gräns för tillägg {minFailed})."
    en: "A letterbox address: {sharing} companies share one c/o at an address (limit {minAtCareOf}) and {failed|company|companies} there went bankrupt or were struck off within {failedMonths} months (limit for the addition {minFailed})."
clears:
  sv: Kontorshotell, redovisningsbyrå, eller en fastighetskoncern med samma moderbolag.
  en: An office hotel, an accountant, or a property group with the same parent.
law:
  sv: Företagsuppgifter är offentliga; en enskild firma är en personuppgift.
  en: Data on companies is public; a sole trader is personal data.
*/
MATCH (c:Company)-[seat:SEATED_AT]->(d:Dwelling)
// A uuid or a dwelling number names one dwelling, also one that the register does not have; an entrance does not
WHERE (d.inRegister OR d.uuid IS NOT NULL OR coalesce(d.dwellingNumber, '') <> '')
  // Who uses the address of an accountant or of an office hotel says so
  AND NOT any(word IN $officeWords WHERE toUpper(coalesce(seat.careOf, '')) CONTAINS word)
WITH d, count(c) AS seats, collect(DISTINCT c) AS there
WHERE seats >= $minAtDwelling
WITH d, there, [c IN there WHERE c.deregisteredOn IS NULL OR c.deregisteredOn > $day] AS active
WHERE size(active) >= $minAtDwelling
WITH d AS place, 'dwelling' AS variant, active,
     [c IN there WHERE (c.deregisteredOn <= $day AND c.deregisteredOn >= $day - duration({months: $failedMonths}))
                       OR (c.ongoingSince <= $day
                           AND (toUpper(c.ongoing) STARTS WITH 'KK' OR toLower(c.ongoing) CONTAINS 'konkurs'))] AS failed
RETURN place AS subject,
       active + failed AS related,
       active + failed AS evidence,
       variant AS variant,
       CASE WHEN size(failed) >= $minFailed THEN 3 ELSE 2 END AS points,
       size(active) AS companies,
       null AS sharing,
       size(failed) AS failed
UNION ALL
MATCH (c:Company)-[seat:SEATED_AT]->(place)
WHERE seat.careOf <> ''
OPTIONAL MATCH (place)-[:AT]->(entrance:Address)
WITH coalesce(entrance, place) AS address, toUpper(trim(seat.careOf)) AS careOf, collect(DISTINCT c) AS there
WHERE size(there) >= $minAtCareOf
  AND NOT any(word IN $officeWords WHERE careOf CONTAINS word)
WITH address, there, [c IN there WHERE c.deregisteredOn IS NULL OR c.deregisteredOn > $day] AS active
WHERE size(active) >= $minAtCareOf
WITH address AS place, 'careOf' AS variant, active,
     [c IN there WHERE (c.deregisteredOn <= $day AND c.deregisteredOn >= $day - duration({months: $failedMonths}))
                       OR (c.ongoingSince <= $day
                           AND (toUpper(c.ongoing) STARTS WITH 'KK' OR toLower(c.ongoing) CONTAINS 'konkurs'))] AS failed
RETURN place AS subject,
       active + failed AS related,
       active + failed AS evidence,
       variant AS variant,
       CASE WHEN size(failed) >= $minFailed THEN 3 ELSE 2 END AS points,
       null AS companies,
       size(active) AS sharing,
       size(failed) AS failed
