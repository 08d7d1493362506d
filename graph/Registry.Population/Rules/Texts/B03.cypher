/*
id: B03
version: 1
group: benefit
name:   { sv: Summerad boendekostnad, en: Sum of housing costs }
reason: { sv: Boendet betalas två gånger, en: The housing is paid twice }
subject: decision
recipients: [social_services]
points: 3
parameters:
  rentFactor:    { value: 1.2, unit: times, source: default, adjustable, minimum: 1 }
  minHouseholds: { value: 2, unit: households, source: default, adjustable, minimum: 2 }
  minMonths:     { value: 2, unit: months, source: default, adjustable, minimum: 1 }
inputs: { required: [bistandsbeslut, hyreskontrakt], optional: [kontraktsparter] }
guards: []
tests:
  - { sv: Alla kontrakt på bostaden räknas ihop, en: All leases of the dwelling are summed }
  - { sv: Är inget kontrakt eller ingen hyra känd prövas inte regeln, en: Where no lease or no rent is known the rule is not tried }
  - { sv: Har ett hushåll flera beslut för en månad räknas bara det högsta, en: Of several decisions of a household for one month only the highest counts }
  - { sv: En adress som inte pekar ut en enda bostad prövas inte, en: An address that names no single dwelling is not tried }
numbers:
  households: { limit: minHouseholds, unit: households, sv: Hushåll som uppger bostaden i den högsta månaden, en: Households that state the dwelling in the highest month }
  months:     { limit: minMonths, unit: months, sv: Månader över gränsen, en: Months above the limit }
  housing:    { unit: SEK, sv: Godkänd boendekostnad i den högsta månaden, en: Approved housing cost in the highest month }
  rent:       { unit: SEK, sv: Verklig hyra i den månaden, en: Actual rent in that month }
explanation:
  sv: "Boendet betalas två gånger: {households} hushåll (gräns {minHouseholds}) har tillsammans fått upp till {housing} kr i månaden godkänt för samma bostad, mer än {rentFactor} gånger hyran på {rent} kr, i {months} månader (gräns {minMonths})."
  en: "The housing is paid twice: {households} households (limit {minHouseholds}) were together granted up to SEK {housing} a month for the same dwelling, more than {rentFactor} times the rent of SEK {rent}, in {months} months (limit {minMonths})."
clears:
  sv: Egna rumskontrakt, retroaktiv hyra, eller att hushållen uppgav bostaden under skilda tider.
  en: Separate room leases, arrears of rent, or households that stated the dwelling at different times.
law:
  sv: "2001:637 15 §; riksnorm 2025:468"
  en: "2001:637 15 §; national norm 2025:468"
*/
MATCH (home:Dwelling)<-[:CLAIMS_HOME]-(d:Decision)-[role:COVERS]->(applicant:Person)
WHERE d.housingCost > 0
  AND role.role = 'sokande'
  AND NOT coalesce(applicant.stub, false)
  // A text that fits several dwellings, or an entrance without a dwelling number, is no dwelling
  AND (home.inRegister
       OR home.uuid IS NOT NULL
       OR (home.key = home.addressKey AND coalesce(home.dwellingNumber, '') <> ''))
// A decision that completes another repeats its cost
WITH home, d.month AS month, d.household AS household, max(d.housingCost) AS cost, collect(d) AS own
WITH home, month, count(household) AS households, sum(cost) AS housing, collect(own) AS perHousehold
WHERE households >= $minHouseholds
WITH home, month, households, housing,
     reduce(joined = [], own IN perHousehold | joined + own) AS decisions,
     COLLECT {
       MATCH (l:Lease)-[:OF]->(home)
       WHERE l.start < month + duration({months: 1}) AND (l.end IS NULL OR l.end > month)
       RETURN l
     } AS leases
WHERE size(leases) > 0
  AND all(l IN leases WHERE l.monthlyRent > 0 AND NOT coalesce(l.muted, false))
  // A lease on the entrance alone may be one more of this dwelling
  AND NOT EXISTS {
    MATCH (home)-[:AT]->(:Address)<-[:AT]-(vague:Dwelling)<-[:OF]-(l:Lease)
    WHERE NOT vague.inRegister AND vague.uuid IS NULL AND coalesce(vague.dwellingNumber, '') = ''
      AND vague.key <> home.key
      AND l.start < month + duration({months: 1}) AND (l.end IS NULL OR l.end > month)
  }
WITH home, month, households, housing, decisions, leases,
     reduce(total = 0.0, l IN leases | total + l.monthlyRent) AS rent
// The numbers told are those of one month, the highest
ORDER BY housing DESC, month DESC
// Half an öre keeps the limit itself below it
WHERE housing > $rentFactor * rent + 0.005
WITH home, count(month) AS months, collect(housing) AS sums, collect(rent) AS rents, collect(households) AS counts,
     collect(decisions) AS perMonth, collect(leases) AS leasesPerMonth
WHERE months >= $minMonths
WITH home, months, head(sums) AS housing, head(rents) AS rent, head(counts) AS together,
     reduce(joined = [], some IN perMonth | joined + some) AS decisions,
     reduce(joined = [], some IN leasesPerMonth | joined + [l IN some WHERE NOT l IN joined]) AS leases
WITH home, months, housing, rent, together, decisions, leases,
     COLLECT { UNWIND decisions AS d RETURN DISTINCT d.household } AS households
UNWIND households AS household
// The finding is about the latest decision of each household
WITH home, months, housing, rent, together, decisions, leases,
     head(COLLECT {
       MATCH (home)<-[:CLAIMS_HOME]-(own:Decision)
       WHERE own.household = household
       RETURN own
       ORDER BY own.month DESC, own.id DESC
       LIMIT 1
     }) AS latest
RETURN latest AS subject,
       [d IN decisions WHERE d.id <> latest.id] + leases + [home] + COLLECT {
         MATCH (latest)-[role:COVERS]->(a:Person)
         WHERE role.role = 'sokande'
         RETURN a
       } AS related,
       [latest] + decisions + leases AS evidence,
       home.key AS episode,
       together AS households,
       months AS months,
       housing AS housing,
       rent AS rent
