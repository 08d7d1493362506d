/*
id: I01
version: 1
group: identity
name:   { sv: Avregistrerad identitet i bruk, en: Deregistered identity in use }
reason: { sv: Ett avregistrerat nummer är i bruk, en: A dead number is active }
subject: person
recipients: [analyst, social_services]
points: [1, 4]
parameters:
  paymentWindowDays: { value: 60, unit: days, source: default, adjustable, minimum: 1 }
inputs: { required: [personer], optional: [utbetalningar, bistandsbeslut, bistand_medlemmar, hyreskontrakt, kontraktsparter] }
guards: []
tests:
  - { sv: Ett gammalt nummer med hänvisning till ett giltigt räknas inte, en: An old number with a cross-reference to a valid one does not count }
  - { sv: En utbetalning som har återförts räknas inte, en: A payment that was reversed does not count }
numbers:
  decisions: { unit: decisions, sv: Beslut för en senare månad, en: Decisions for a later month }
  payments:  { unit: payments, sv: Utbetalningar efter avregistreringen, en: Payments after deregistration }
  leases:    { unit: leases, sv: Kontrakt som löper, en: Leases that run }
explanation:
  falseIdentity:
    sv: "Ett nummer som är avregistrerat som falsk identitet (FI) är i bruk: {decisions} beslut för en senare månad, {payments|utbetalning|utbetalningar} de senaste {paymentWindowDays} dagarna, {leases} kontrakt som löper."
    en: "A number deregistered as a false identity (FI) is in use: {decisions|decision|decisions} for a later month, {payments|payment|payments} in the last {paymentWindowDays} days, {leases|lease that runs|leases that run}."
  annulled:
    sv: "Ett samordningsnummer som är annullerat (AS) är i bruk: {decisions} beslut för en senare månad, {payments|utbetalning|utbetalningar} de senaste {paymentWindowDays} dagarna, {leases} kontrakt som löper."
    en: "A coordination number that is annulled (AS) is in use: {decisions|decision|decisions} for a later month, {payments|payment|payments} in the last {paymentWindowDays} days, {leases|lease that runs|leases that run}."
  old:
    sv: "Ett gammalt nummer (GN eller GS) utan hänvisning till ett giltigt är i bruk: {decisions} beslut för en senare månad, {payments|utbetalning|utbetalningar} de senaste {paymentWindowDays} dagarna, {leases} kontrakt som löper."
    en: "An old number (GN or GS) without a cross-reference to a valid one is in use: {decisions|decision|decisions} for a later month, {payments|payment|payments} in the last {paymentWindowDays} days, {leases|lease that runs|leases that run}."
  falseIdentityLease:
    sv: "Ett nummer som är avregistrerat som falsk identitet (FI) är i bruk: {leases} kontrakt som löper."
    en: "A number deregistered as a false identity (FI) is in use: {leases|lease that runs|leases that run}."
  annulledLease:
    sv: "Ett samordningsnummer som är annullerat (AS) är i bruk: {leases} kontrakt som löper."
    en: "A coordination number that is annulled (AS) is in use: {leases|lease that runs|leases that run}."
  oldLease:
    sv: "Ett gammalt nummer (GN eller GS) utan hänvisning till ett giltigt är i bruk: {leases} kontrakt som löper."
    en: "An old number (GN or GS) without a cross-reference to a valid one is in use: {leases|lease that runs|leases that run}."
clears:
  sv: Att numret är bytt och hänvisningen saknas i filen, eller att raden är fel.
  en: A number that was changed while the cross-reference is missing in the file, or a wrong row.
law:
  sv: Avregistreringskoder enligt SUNET eduid och Inera. Det gamla namnet visas aldrig.
  en: Deregistration codes after SUNET eduid and Inera. The old name is never shown.
*/
MATCH (p:Person)
WHERE p.deregistrationCode IN ['FI', 'AS', 'GN', 'GS']
  AND p.deregisteredOn <= $day
WITH p,
     COLLECT {
       MATCH (p)<-[:COVERS]-(d:Decision)
       WHERE d.month > date.truncate('month', p.deregisteredOn)
       RETURN DISTINCT d
     } AS decisions,
     COLLECT {
       MATCH (p)<-[:PAYS]-(pay:Payment)
       WHERE pay.day > p.deregisteredOn
         AND pay.day >= $day - duration({days: $paymentWindowDays})
         AND pay.day <= $day
         AND pay.amount > 0
         // What was taken back was not paid
         AND NOT EXISTS {
           MATCH (pay)-[:UNDER]->(:Decision)<-[:UNDER]-(back:Payment)-[:PAYS]->(p)
           WHERE back.day >= pay.day AND back.amount = -pay.amount
         }
       RETURN pay
     } AS payments,
     COLLECT {
       MATCH (p)-[a:PARTY_TO]->(l:Lease)
       WHERE a.current AND l.active AND NOT coalesce(l.muted, false)
       RETURN DISTINCT l
     } AS leases
WHERE size(decisions) + size(payments) + size(leases) > 0
  // A legal change of number: follow the cross-reference first
  AND (p.deregistrationCode IN ['FI', 'AS']
       OR NOT EXISTS {
         MATCH (p)-[:ALSO_KNOWN_AS*1..3]-(valid:Person)
         WHERE valid.id <> p.id
           AND NOT coalesce(valid.deregistrationCode, '') IN ['GN', 'GS', 'FI', 'AS', 'TA', 'AN']
       })
RETURN p AS subject,
       decisions + leases + COLLECT {
         UNWIND payments AS pay
         MATCH (pay)-[:UNDER]->(d:Decision)
         RETURN DISTINCT d
       } AS related,
       [p] + decisions + payments + leases AS evidence,
       p.deregistrationCode AS episode,
       CASE p.deregistrationCode WHEN 'FI' THEN 'falseIdentity' WHEN 'AS' THEN 'annulled' ELSE 'old' END
         + CASE WHEN size(decisions) + size(payments) > 0 THEN '' ELSE 'Lease' END AS variant,
       CASE WHEN p.deregistrationCode IN ['FI', 'AS'] THEN 4 ELSE 1 END AS points,
       // The analyst reads it only when it rests on leases alone, and then not even that there are no benefits
       CASE WHEN size(decisions) + size(payments) > 0
            THEN ['social_services']
            ELSE ['analyst', 'social_services'] END AS recipients,
       CASE WHEN size(decisions) + size(payments) > 0 THEN size(decisions) END AS decisions,
       CASE WHEN size(decisions) + size(payments) > 0 THEN size(payments) END AS payments,
       size(leases) AS leases
