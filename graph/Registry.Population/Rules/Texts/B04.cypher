/*
id: B04
version: 1
group: benefit
name:   { sv: Kontrakt finns inte, en: The lease does not exist }
reason: { sv: Hyreskontraktet eller hyran stämmer inte, en: The lease or the rent does not fit }
subject: decision
recipients: [social_services]
points: [1, 3]
parameters:
  rentDeviation:     { value: 0.10, unit: share, source: default, adjustable, minimum: 0 }
  newLeaseGraceDays: { value: 30, unit: days, source: default, adjustable, minimum: 0 }
inputs: { required: [bistandsbeslut, hyreskontrakt, kontraktsparter, andrahand, personer], optional: [bistand_medlemmar] }
guards: [X10, X11]
tests:
  - { sv: Hyresvärden levererar sina kontrakt, en: The landlord delivers its leases }
  - { sv: 'Alla roller på kontraktet, andrahand och alla hänvisade nummer i hushållet räknas', en: 'Every role on the lease, sub-lets and all linked numbers of the household count' }
  - { sv: Ett nytt kontrakt får komma in efteråt, en: A new lease may arrive later }
  - { sv: 'Hyran prövas inte där den delas med en medhyresgäst, en inneboende eller i andra hand i månaden', en: 'The rent is not tried where it is shared with a co-tenant, a lodger or a sub-let in the month' }
numbers:
  housing:   { unit: SEK, sv: Godkänd boendekostnad, en: Approved housing cost }
  rent:      { unit: SEK, sv: Hyra enligt kontraktet, en: Rent of the lease }
  deviation: { limit: rentDeviation, unit: share, sv: Avvikelse från hyran, en: Deviation from the rent }
explanation:
  noLease:
    sv: "Hyreskontraktet finns inte: beslutet anger en hyresvärd som lämnar sina kontrakt till kommunen, men i månaden finns varken kontrakt, andrahand eller inneboende för den sökande på den uppgivna bostaden, inte heller inom {newLeaseGraceDays} dagar efteråt."
    en: "The lease does not exist: the decision names a landlord that delivers its leases, but in the month there is no lease, sub-let or lodger note for the applicant on the stated dwelling, nor within {newLeaseGraceDays} days after it."
  rent:
    sv: "Hyran stämmer inte: godkänd boendekostnad är {housing} kr och hyran enligt kontraktet {rent} kr, en avvikelse på {deviation} (gräns mer än {rentDeviation})."
    en: "The rent does not fit: the approved housing cost is SEK {housing} and the rent of the lease SEK {rent}, a deviation of {deviation} (limit more than {rentDeviation})."
clears:
  sv: Ett kontrakt eller en hyresavi för bostaden, eller att avin också gäller värme eller parkering.
  en: A lease or a rent bill for the dwelling, or a bill that includes heating or parking.
law:
  sv: "2001:637 15 §. Att använda kontraktslistan inom socialtjänsten är en öppen rättsfråga."
  en: "2001:637 15 §. Whether the social services may use the list of leases is an open question of law."
*/
MATCH (d:Decision)
WITH d.household AS household, collect(d) AS decisions
WITH head(COLLECT {
       UNWIND decisions AS d
       RETURN d
       ORDER BY d.month DESC, d.id DESC
       LIMIT 1
     }) AS latest
MATCH (latest)-[:CLAIMS_HOME]->(home:Dwelling)
// A text that fits several dwellings says too little
WHERE home.inRegister OR home.key = coalesce(home.uuid, home.addressKey)
MATCH (latest)-[role:COVERS]->(applicant:Person)
WHERE role.role = 'sokande'
  AND NOT coalesce(applicant.stub, false)
  // X10: a lodger in the month
  AND NOT EXISTS {
    MATCH (applicant)<-[lodger:COVERS]-(other:Decision)
    WHERE lodger.role = 'inneboende' AND other.month = latest.month
  }
WITH latest, home, applicant,
     latest.month + duration({months: 1}) + duration({days: $newLeaseGraceDays}) AS graceEnd,
     // The adults of the household under every linked number
     COLLECT {
       MATCH (latest)-[r:COVERS]->(:Person)-[:ALSO_KNOWN_AS*0..3]-(number:Person)
       WHERE r.role IN ['sokande', 'medsokande', 'vuxen']
       RETURN DISTINCT number
     } AS adults,
     // A dwelling that the register does not know exactly may be any one at the entrance
     [home] + COLLECT {
       MATCH (home)-[:AT]->(:Address)<-[:AT]-(same:Dwelling)
       WHERE NOT home.inRegister OR NOT same.inRegister
       RETURN same
     } AS places
WITH latest, home, applicant, adults, places,
     COLLECT {
       UNWIND places AS place
       MATCH (place)<-[:OF]-(l:Lease)<-[party:PARTY_TO]-(q:Person)
       WHERE q IN adults
         AND l.start < graceEnd AND (l.end IS NULL OR l.end > latest.month)
         AND (party.from IS NULL OR party.from < graceEnd) AND (party.to IS NULL OR party.to > latest.month)
       RETURN DISTINCT l
     } AS leases,
     EXISTS {
       UNWIND places AS place
       MATCH (place)<-[:OF]-(:Lease)<-[:SUBLET_OF]-(s:Sublet)<-[:SUBTENANT_IN]-(q:Person)
       WHERE q IN adults AND s.from < graceEnd AND s.to > latest.month
     } AS sublet,
     any(place IN places WHERE place.muted) OR EXISTS {
       UNWIND places AS place
       MATCH (place)<-[:OF]-(l:Lease)
       WHERE l.muted OR NOT coalesce(l.subletsKnown, true)
     } AS muted,
     EXISTS { MATCH (latest)-[lodger:COVERS]->(:Person) WHERE lodger.role = 'inneboende' } AS lodges
WHERE NOT muted
  AND NOT sublet
WITH latest, home, applicant, adults, leases, lodges,
     // Rents of the leases that the household itself holds and in the month shares with nobody (X10, X11)
     [l IN leases WHERE l.monthlyRent > 0
        AND EXISTS {
          MATCH (l)<-[party:PARTY_TO]-(q:Person)
          WHERE q IN adults AND party.role IN ['huvudhyresgast', 'medhyresgast']
        }
        AND NOT EXISTS {
          MATCH (l)<-[party:PARTY_TO]-(q)
          WHERE (party.role = 'uppgiven_boende' OR (party.role IN ['huvudhyresgast', 'medhyresgast'] AND NOT q IN adults))
            AND (party.from IS NULL OR party.from < latest.month + duration({months: 1}))
            AND (party.to IS NULL OR party.to > latest.month)
        }
        AND NOT EXISTS {
          MATCH (l)<-[:SUBLET_OF]-(s:Sublet)
          WHERE s.from < latest.month + duration({months: 1}) AND s.to > latest.month
        }] AS held
WITH latest, home, applicant, leases, held, lodges,
     size(leases) = 0 AND EXISTS {
       // A landlord whose list names no tenants does not tell who has a lease
       MATCH (landlord:Company {orgno: latest.landlord})-[:LETS]->(l:Lease)<-[:PARTY_TO]-(:Person)
       WHERE NOT coalesce(l.muted, false)
     } AS noLease,
     size(held) > 0 AND size(held) = size(leases) AND NOT lodges AND latest.housingCost > 0
       AND all(l IN held WHERE abs(latest.housingCost - l.monthlyRent) > $rentDeviation * l.monthlyRent + 0.005) AS wrongRent
WHERE noLease OR wrongRent
RETURN latest AS subject,
       [applicant, home] + leases AS related,
       [latest] + leases AS evidence,
       CASE WHEN noLease THEN 'noLease' ELSE 'rent' END AS variant,
       CASE WHEN noLease THEN 3 ELSE 1 END AS points,
       latest.housingCost AS housing,
       head([l IN held | l.monthlyRent]) AS rent,
       head([l IN held | abs(latest.housingCost - l.monthlyRent) / toFloat(l.monthlyRent)]) AS deviation
