/*
id: T03
version: 1
group: tenancy
name:   { sv: Dubbla kontrakt, en: Two leases }
reason: { sv: En person har två hem, en: One person has two homes }
subject: person
recipients: [analyst, social_services, housing_company]
points: 2
parameters:
  minLeases:      { value: 2, unit: leases, source: default, adjustable, minimum: 2 }
  maxOverlapDays: { value: 60, unit: days, source: default, adjustable, minimum: 0 }
inputs: { required: [hyreskontrakt, kontraktsparter, personer] }
guards: [X13]
tests:
  - { sv: Bara bostadskontrakt på skilda bostäder räknas, en: Only residential leases of different dwellings count }
  - { sv: Bara den tid då personen var huvudhyresgäst på båda räknas, en: Only the time as main tenant of both counts }
numbers:
  leases:      { limit: minLeases, unit: leases, sv: Bostadskontrakt samtidigt, en: Residential leases at the same time }
  overlapDays: { limit: maxOverlapDays, unit: days, sv: Dagar som de löpt samtidigt, en: Days they have run together }
explanation:
  sv: "En person har två hem: huvudhyresgäst på {leases} bostadskontrakt (gräns {minLeases}) samtidigt i {overlapDays} dagar (gräns mer än {maxOverlapDays})."
  en: "One person has two homes: main tenant on {leases} residential leases (limit {minLeases}) at the same time for {overlapDays} days (limit more than {maxOverlapDays})."
clears:
  sv: Uppsägning av ett av kontrakten, eller beslut om dubbel boendekostnad.
  en: Notice on one of the leases, or a decision to bear both rents.
law:
  sv: "JB 12:39"
  en: "JB 12:39"
*/
MATCH (p:Person)-[party:PARTY_TO]->(l:Lease)
WHERE party.role = 'huvudhyresgast'
  AND party.current
  AND l.active
  AND NOT coalesce(l.muted, false)
  AND l.kind IN ['forsta_hand', 'student', 'korttid']
  AND NOT coalesce(p.stub, false)
  // Who stands on fewer leases and has no other number cannot have so many homes
  AND (COUNT { (p)-[:PARTY_TO]->(:Lease) } >= $minLeases OR EXISTS { (p)-[:ALSO_KNOWN_AS]-(:Person) })
WITH p, l, coalesce(party.from, l.start) AS tenantFrom, l.start AS leaseFrom, party
WITH p, l, party, CASE WHEN tenantFrom > leaseFrom THEN tenantFrom ELSE leaseFrom END AS since
WHERE since < $day - duration({days: $maxOverlapDays})
  // X13: a company is main tenant as well
  AND NOT EXISTS {
    MATCH (:Company)-[b:PARTY_TO]->(l)
    WHERE b.current AND b.role = 'huvudhyresgast'
  }
MATCH (l)-[:OF]->(d:Dwelling)
// Several numbers of one person are one, who is named by the lowest that stands on a lease
WITH p, l, d, party, since,
     CASE WHEN EXISTS { MATCH (p)-[:ALSO_KNOWN_AS]-(:Person) }
          THEN head(COLLECT { MATCH (p)-[:ALSO_KNOWN_AS*0..3]-(same:Person) RETURN same ORDER BY same.id LIMIT 1 })
          ELSE p END AS one
WITH one, collect({tenant: p, lease: l, landlord: l.landlord, home: d, party: party, since: since}) AS found
WHERE size(found) >= $minLeases
// Comparing two companies needs its own legal ground: where one of them has two leases by itself, it is told of these alone
WITH found, COLLECT {
       UNWIND found AS x
       WITH x.landlord AS landlord, count(DISTINCT x.home) AS homes
       WHERE homes >= $minLeases
       RETURN landlord ORDER BY landlord
     } AS landlords
WITH found, CASE WHEN size(landlords) = 1 THEN head(landlords) END AS landlord
WITH landlord, [x IN found WHERE landlord IS NULL OR x.landlord = landlord] AS found
WITH landlord, found,
     head(COLLECT { UNWIND found AS x WITH x.tenant AS tenant RETURN tenant ORDER BY tenant.id LIMIT 1 }) AS p
UNWIND found AS x
WITH p, landlord,
     count(DISTINCT x.home) AS leases,
     max(x.since) AS overlapFrom,
     collect(DISTINCT x.lease) AS held,
     collect(x.party) AS parties
WHERE leases >= $minLeases
RETURN p AS subject,
       held AS related,
       held + parties AS evidence,
       [x IN held | x.key] AS episode,
       CASE WHEN landlord IS NULL
            THEN ['analyst']
            ELSE ['analyst', 'social_services', 'housing_company'] END AS recipients,
       leases AS leases,
       duration.inDays(overlapFrom, $day).days AS overlapDays
