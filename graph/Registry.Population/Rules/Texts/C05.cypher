/*
id: C05
version: 1
group: company
name:   { sv: Betalning till olämplig, en: Payment to an unfit company }
reason: { sv: Bolaget saknade rätt att driva verksamheten, en: It has no right to trade }
subject: company
recipients: [analyst, social_services]
onlyWith: { social_services: B08 }
points: 3
parameters:
  permitActivities: { value: [hemtjanst, personlig_assistans, hvb, daglig_verksamhet, stodboende], unit: activities, source: default, adjustable }
inputs: { required: [leverantorsbetalningar, foretag], optional: [foretagsroller] }
guards: []
tests:
  - { sv: En slutfaktura för tiden före räknas inte, en: A final invoice for the time before does not count }
  - { sv: Ett konkursbo som drivs av en förvaltare räknas inte, en: An estate run by a trustee does not count }
  - { sv: Tillstånd prövas bara om något bolag i filerna har ett, en: Permits are tested only if some company in the files has one }
numbers:
  payments: { unit: payments, sv: Betalningar, en: Payments }
  amount:   { unit: SEK, sv: Belopp, en: Amount }
  unpermitted:       { unit: payments, sv: Betalningar utan tillstånd, en: Payments without a permit }
  unpermittedAmount: { unit: SEK, sv: Belopp utan tillstånd, en: Amount without a permit }
explanation:
  ended:
    sv: "Bolaget saknade rätt att driva verksamheten: {payments|betalning|betalningar} på tillsammans {amount} kr när bolaget var avregistrerat eller i konkurs, för tid efter den dagen."
    en: "It had no right to trade: {payments|payment|payments} of together SEK {amount} while the company was struck off or bankrupt, for the time after that day."
  permit:
    sv: "Bolaget saknade rätt att driva verksamheten: {payments|betalning|betalningar} på tillsammans {amount} kr för omsorg utan tillstånd från IVO på betalningsdagen."
    en: "It had no right to trade: {payments|payment|payments} of together SEK {amount} for care without a permit from IVO on the day of payment."
  both:
    sv: "Bolaget saknade rätt att driva verksamheten: {payments|betalning|betalningar} på tillsammans {amount} kr när bolaget var avregistrerat eller i konkurs, för tid efter den dagen, och {unpermitted|betalning|betalningar} på tillsammans {unpermittedAmount} kr för omsorg utan tillstånd från IVO på betalningsdagen."
    en: "It had no right to trade: {payments|payment|payments} of together SEK {amount} while the company was struck off or bankrupt, for the time after that day, and {unpermitted|payment|payments} of together SEK {unpermittedAmount} for care without a permit from IVO on the day of payment."
clears:
  sv: Slutfaktura, konkursförvaltare som driver vidare, eller ett tillstånd som saknas i filen.
  en: A final invoice, a trustee who carries on, or a permit that is missing in the file.
law:
  sv: Åtgärd enligt avtalet är det vanliga utfallet. SoL, LSS (tillstånd).
  en: A measure under the contract is the usual outcome. SoL, LSS (permits).
*/
MATCH (pay:SupplierPayment)-[:PAYS]->(c:Company)
WHERE pay.amount > 0
  // Without a row in foretag.csv nothing is known about the company
  AND c.sourceFile ENDS WITH 'foretag.csv'
WITH pay, c,
     // The day from which the company has no right to trade; a proceeding that runs counts from when it was first seen
     CASE WHEN c.deregisteredOn <= pay.day THEN c.deregisteredOn
          WHEN c.ongoingSince <= pay.day
               AND (toUpper(c.ongoing) STARTS WITH 'KK' OR toLower(c.ongoing) CONTAINS 'konkurs') THEN c.ongoingSince
     END AS ended,
     coalesce(c.permitFrom, date('0001-01-01')) AS permitFrom,
     coalesce(c.permitTo, date('9999-12-31')) AS permitTo
WITH pay, c,
     ended IS NOT NULL
       // A final invoice is for the time before: without its period it cannot be told, and what is not known never fires
       AND coalesce(pay.period >= ended, false)
       AND NOT EXISTS {
         MATCH (:Person)-[r:HAS_ROLE]->(c)
         WHERE r.role = 'konkursforvaltare'
           AND (r.from IS NULL OR r.from <= pay.day) AND (r.to IS NULL OR r.to > pay.day)
       } AS afterEnd,
     pay.activity IN $permitActivities
       AND (c.permitFrom IS NULL AND c.permitTo IS NULL
            OR NOT (permitFrom <= pay.day AND pay.day < permitTo)
               // Without its period a payment may be for the time of a permit that has ended, never for one that is still to come
               AND NOT coalesce(permitFrom <= pay.period AND pay.period < permitTo, permitTo <= pay.day)) AS noPermit
WHERE afterEnd
   // No company with a permit date at all: the source is missing, not the permit
   OR (noPermit AND EXISTS { MATCH (other:Company) WHERE other.permitFrom IS NOT NULL OR other.permitTo IS NOT NULL })
// Two causes are one finding that tells of both
WITH c,
     collect(CASE WHEN afterEnd THEN pay END) AS late,
     collect(CASE WHEN NOT afterEnd THEN pay END) AS unpermitted
WITH c, late, unpermitted,
     reduce(total = 0.0, p IN late | total + p.amount) AS lateAmount,
     reduce(total = 0.0, p IN unpermitted | total + p.amount) AS unpermittedAmount
RETURN c AS subject,
       [] AS related,
       [c] + late + unpermitted AS evidence,
       CASE WHEN size(late) = 0 THEN 'permit' WHEN size(unpermitted) = 0 THEN 'ended' ELSE 'both' END AS variant,
       CASE WHEN size(late) > 0 THEN size(late) ELSE size(unpermitted) END AS payments,
       CASE WHEN size(late) > 0 THEN lateAmount ELSE unpermittedAmount END AS amount,
       CASE WHEN size(late) > 0 AND size(unpermitted) > 0 THEN size(unpermitted) END AS unpermitted,
       CASE WHEN size(late) > 0 AND size(unpermitted) > 0 THEN unpermittedAmount END AS unpermittedAmount
