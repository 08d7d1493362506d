/*
id: A04
version: 1
group: address
name:   { sv: Hög omsättning på bostad, en: High turnover at a dwelling }
reason: { sv: Adressen används som genomgång, en: The address is a place to pass through }
subject: dwelling
recipients: [analyst, social_services, housing_company]
points: 2
parameters:
  windowDays:      { value: 365, unit: days, source: default, adjustable, minimum: 1 }
  minMoveIns:      { value: 6, unit: persons, source: default, adjustable, minimum: 2 }
  capacityFactor:  { value: 3, unit: times, source: default, adjustable }
  maxMedianStay:   { value: 120, unit: days, source: default, adjustable, minimum: 1 }
  massChangeShare: { value: 0.30, unit: share, source: default, adjustable, minimum: 0 }
inputs: { required: [folkbokforing, lagenheter, personer], optional: [hyreskontrakt, kontraktsparter], history: windowDays }
guards: [X12, X13, X14, X18]
tests:
  - { sv: En vistelse som pågår räknas som längre än varje gräns, en: A stay that lasts counts as longer than any limit }
  - { sv: Antal rum måste vara känt, en: The number of rooms must be known }
  - { sv: En folkbokföring som förnyas på samma bostad är ingen flytt, en: A registration that is renewed at the same dwelling is no move }
  - { sv: Två nummer för samma person räknas som en, en: Two numbers of one person count as one }
  - { sv: En bostad som hyrs ut för kort tid räknas inte, en: A dwelling that is let for short times does not count }
numbers:
  movedIn:    { limit: minMoveIns, unit: persons, sv: Personer som flyttat in, en: Persons who moved in }
  needed:     { unit: persons, sv: Gräns för bostadens storlek, en: Limit for the size of the dwelling }
  medianStay: { limit: maxMedianStay, unit: days, sv: Median för vistelsen, en: Median stay }
explanation:
  sv: "Adressen används som genomgång: {movedIn} personer har flyttat in på {windowDays} dagar (gräns {needed}) och deras vistelser har en median på {medianStay} dagar (gräns under {maxMedianStay})."
  en: "The address is a place to pass through: {movedIn} persons moved in within {windowDays} days (limit {needed}) and the median of their stays is {medianStay} days (limit below {maxMedianStay})."
clears:
  sv: Att bostaden är företagsbostad eller genomgångsbostad, eller att gatan har fått nya nummer.
  en: A short-stay company flat, a transition flat, or a street that was re-numbered.
law:
  sv: FOL 32 c § (underrättelse när en folkbokföring kan antas vara fel)
  en: FOL 32 c § (notice where a registration can be assumed to be wrong)
*/
MATCH (p:Person)-[r:REGISTERED_AT]->(d:Dwelling)
WHERE r.from >= $day - duration({days: $windowDays})
  AND r.from <= $day
  // A registration that is renewed at the same dwelling is no move
  AND NOT coalesce(r.renewal, false)
  // X14: the street was re-addressed that day
  AND coalesce(r.streetShare, 0.0) < $massChangeShare
  AND NOT coalesce(p.stub, false)
WITH d, count(DISTINCT p) AS numbers
WHERE d.norm2Capacity IS NOT NULL
  AND numbers >= $minMoveIns
  AND numbers >= $capacityFactor * d.norm2Capacity
  // X12, X13: special housing; short lets, leases of students, municipalities and companies within the window
  AND d.category = 'vanlig'
  AND NOT EXISTS {
    MATCH (l:Lease)-[:OF]->(d)
    WHERE (l.end IS NULL OR l.end > $day - duration({days: $windowDays}))
      AND l.kind IN ['student', 'korttid', 'blockhyra', 'kommunkontrakt', 'foretag']
  }
  AND NOT EXISTS {
    MATCH (:Company)-[a:PARTY_TO]->(l:Lease)-[:OF]->(d)
    WHERE (a.to IS NULL OR a.to > $day - duration({days: $windowDays})) AND a.role = 'huvudhyresgast'
  }
MATCH (p:Person)-[r:REGISTERED_AT]->(d)
WHERE r.from >= $day - duration({days: $windowDays})
  AND r.from <= $day
  AND NOT coalesce(r.renewal, false)
  AND coalesce(r.streetShare, 0.0) < $massChangeShare
  AND NOT coalesce(p.stub, false)
  // A new number is no move, and two numbers of one person are one person
  AND NOT EXISTS {
    MATCH (p)-[:ALSO_KNOWN_AS*1..3]-(other:Person)-[before:REGISTERED_AT]->(d)
    WHERE other.id <> p.id
      AND (before.from < r.from OR (before.from = r.from AND other.id < p.id))
      AND (before.from >= $day - duration({days: $windowDays}) OR before.to IS NULL OR before.to >= r.from)
  }
WITH d, p, r,
     // A stay that goes on under another number lasts
     CASE WHEN EXISTS {
            MATCH (p)-[:ALSO_KNOWN_AS*1..3]-(:Person)-[after:REGISTERED_AT]->(d)
            WHERE after.from = r.to
          }
          THEN 1000000
          ELSE coalesce(r.stayDays, 1000000) END AS stay
WITH d,
     count(DISTINCT p) AS movedIn,
     percentileCont(stay, 0.5) AS medianStay,
     collect(DISTINCT p) AS persons,
     collect(r) AS registrations,
     CASE WHEN $capacityFactor * d.norm2Capacity > $minMoveIns
          THEN $capacityFactor * d.norm2Capacity
          ELSE $minMoveIns END AS needed
WHERE movedIn >= needed
  AND medianStay < $maxMedianStay
RETURN d AS subject,
       persons AS related,
       [d] + registrations AS evidence,
       movedIn AS movedIn,
       needed AS needed,
       medianStay AS medianStay
