/*
id: B06
version: 1
group: benefit
name:   { sv: Betalning efter död/utflytt, en: Payment after death or departure }
reason: { sv: Stoppet missades, en: The stop was missed }
subject: person
recipients: [social_services]
points: 4
parameters:
  graceDays: { value: 31, unit: days, source: default, adjustable, minimum: 0 }
inputs: { required: [personer, utbetalningar, bistandsbeslut] }
guards: [X15]
tests:
  - { sv: 'Utbetalningar till god man, hyresvärd och annan myndighet räknas inte', en: 'Payments to legal guardians, landlords and other authorities do not count' }
  - { sv: Beslut för månaden för avregistreringen eller tidigare räknas inte, en: Decisions for the month of deregistration or earlier do not count }
  - { sv: En utbetalning som har återförts räknas inte, en: A payment that was reversed does not count }
  - { sv: En utbetalning till dödsboet räknas inte, en: A payment to the estate does not count }
  - { sv: Den som är folkbokförd under ett annat av sina nummer prövas inte, en: A person registered under another of the own numbers is not tried }
numbers:
  payments: { unit: payments, sv: Utbetalningar, en: Payments }
  amount:   { unit: SEK, sv: Belopp, en: Amount }
  days:     { limit: graceDays, unit: days, sv: Dagar från avregistreringen till den sista utbetalningen, en: Days from deregistration to the last payment }
explanation:
  dead:
    sv: "Stoppet missades: {payments|utbetalning|utbetalningar} på tillsammans {amount} kr efter dödsfallet, den sista {days} dagar efter (gräns mer än {graceDays})."
    en: "The stop was missed: {payments|payment|payments} of together SEK {amount} after the death, the last {days} days after it (limit more than {graceDays})."
  emigrated:
    sv: "Stoppet missades: {payments|utbetalning|utbetalningar} på tillsammans {amount} kr efter utvandringen, den sista {days} dagar efter (gräns mer än {graceDays})."
    en: "The stop was missed: {payments|payment|payments} of together SEK {amount} after the emigration, the last {days} days after it (limit more than {graceDays})."
clears:
  sv: Retroaktivt beslut, utbetalning till dödsboet, eller fel datum för avregistreringen.
  en: A decision with retroactive effect, a payment to the estate, or a wrong date of deregistration.
law:
  sv: "lag 2008:206 (underrättelse om felaktiga utbetalningar)"
  en: "Law 2008:206 (notice of wrong payments)"
*/
MATCH (p:Person)
WHERE p.deregistrationCode IN ['AV', 'UV']
  AND p.deregisteredOn + duration({days: $graceDays}) < $day
  // The registers contradict each other: a wrong date or code rather than a wrong payment
  AND NOT EXISTS {
    MATCH (p)-[:ALSO_KNOWN_AS*1..3]-(valid:Person)-[r:REGISTERED_AT]->()
    WHERE valid.id <> p.id AND r.current
  }
  // Of several numbers that are gone the lowest tells it
  AND NOT EXISTS {
    MATCH (p)-[:ALSO_KNOWN_AS*1..3]-(same:Person)
    WHERE same.id < p.id
      AND same.deregistrationCode IN ['AV', 'UV']
      AND same.deregisteredOn + duration({days: $graceDays}) < $day
  }
// The payee is tested under every number; where it is no person, the applicant without a co-applicant
WITH p,
     COLLECT {
       MATCH (p)-[:ALSO_KNOWN_AS*0..3]-(:Person)<-[:PAYS]-(pay:Payment)
       RETURN DISTINCT pay
     }
     + COLLECT {
         MATCH (p)-[:ALSO_KNOWN_AS*0..3]-(:Person)<-[role:COVERS]-(d:Decision)<-[:UNDER]-(pay:Payment)
         WHERE role.role = 'sokande'
           AND NOT EXISTS { MATCH (pay)-[:PAYS]->(:Person) }
           AND NOT EXISTS { MATCH (d)-[second:COVERS]->(:Person) WHERE second.role = 'medsokande' }
         RETURN DISTINCT pay
       } AS payments
UNWIND payments AS pay
MATCH (pay)-[:UNDER]->(d:Decision)
WHERE pay.day > p.deregisteredOn + duration({days: $graceDays})
  AND pay.day <= $day
  // X15, and rent straight to the landlord
  AND NOT coalesce(pay.payeeType, '') IN ['god_man', 'hyresvard', 'annan_myndighet']
  AND coalesce(pay.method, '') <> 'hyresvard_direkt'
  // The estate has an organisation number of group 1
  AND NOT EXISTS { MATCH (pay)-[:PAYS]->(estate:Company) WHERE estate.orgno STARTS WITH '1' AND size(estate.orgno) = 10 }
  // Retroactive effect: the decision is for a month in which the person was still registered
  AND d.month > date.truncate('month', p.deregisteredOn)
WITH p, d, collect(pay) AS payments, sum(pay.amount) AS net,
     // A reversal is no payment
     sum(CASE WHEN pay.amount > 0 THEN 1 ELSE 0 END) AS paid,
     max(CASE WHEN pay.amount > 0 THEN pay.day END) AS lastDay
WHERE net > 0
WITH p, collect(d) AS decisions, collect(payments) AS perDecision,
     sum(net) AS amount, sum(paid) AS paid, max(lastDay) AS lastDay
WITH p, decisions, amount, paid, lastDay, reduce(joined = [], some IN perDecision | joined + some) AS payments
RETURN p AS subject,
       decisions AS related,
       [p] + payments AS evidence,
       p.deregistrationCode + '|' + toString(p.deregisteredOn) AS episode,
       CASE WHEN p.deregistrationCode = 'AV' THEN 'dead' ELSE 'emigrated' END AS variant,
       paid AS payments,
       amount AS amount,
       duration.inDays(p.deregisteredOn, lastDay).days AS days
