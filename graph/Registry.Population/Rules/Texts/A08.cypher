/*
id: A08
version: 1
group: address
name:   { sv: Bostad finns inte, en: Dwelling does not exist }
reason: { sv: Adressen är omöjlig, en: The address is impossible }
subject: [dwelling, address]
recipients: [analyst, housing_company]
points: 1
parameters:
  maxRegisterLagDays: { value: 60, unit: days, source: default, adjustable, minimum: 0 }
  massChangeShare:    { value: 0.30, unit: share, source: default, adjustable, minimum: 0 }
inputs: { required: [folkbokforing, lagenheter, personer] }
guards: [X14, X17]
tests:
  - { sv: Kommunen levererar ett lägenhetsregister, en: The municipality delivers a dwelling register }
  - { sv: Ett lägenhetsnummer saknas bara där registret har flera numrerade lägenheter, en: A number is missing only where the register has several numbered dwellings }
  - { sv: 'Har ingången bostäder i registret, men går det inte att säga vilken som menas, prövas inte regeln', en: 'Where the entrance has dwellings in the register and it cannot be told which one is meant, the rule is not tried' }
numbers:
  persons:        { unit: persons, sv: Folkbokförda personer, en: Registered persons }
  registeredDays: { limit: maxRegisterLagDays, unit: days, sv: Dagar sedan den äldsta folkbokföringen, en: Days since the oldest registration }
explanation:
  noRecord:
    sv: "Adressen är omöjlig: {persons|person är folkbokförd|personer är folkbokförda} på en bostad som saknas i lägenhetsregistret, den första sedan {registeredDays} dagar (gräns mer än {maxRegisterLagDays})."
    en: "The address is impossible: {persons|person is registered|persons are registered} at a dwelling that is missing in the dwelling register, the first since {registeredDays} days (limit more than {maxRegisterLagDays})."
  noNumber:
    sv: "Adressen är ofullständig: {persons|person är folkbokförd|personer är folkbokförda} utan lägenhetsnummer där det finns flera lägenheter, den första sedan {registeredDays} dagar (gräns mer än {maxRegisterLagDays})."
    en: "The address is incomplete: {persons|person is registered|persons are registered} without a dwelling number where there are several dwellings, the first since {registeredDays} days (limit more than {maxRegisterLagDays})."
  removed:
    sv: "Adressen är omöjlig: {persons|person är folkbokförd|personer är folkbokförda} på en bostad som är avregistrerad i lägenhetsregistret, den första sedan {registeredDays} dagar (gräns mer än {maxRegisterLagDays})."
    en: "The address is impossible: {persons|person is registered|persons are registered} at a dwelling that is removed from the dwelling register, the first since {registeredDays} days (limit more than {maxRegisterLagDays})."
clears:
  sv: Rättelse i lägenhetsregistret eller ett lägenhetsnummer i folkbokföringen.
  en: A correction in the dwelling register, or a dwelling number in the population register.
law:
  sv: FOL 6 § (folkbokföring på lägenhet bara där fastigheten har flera)
  en: FOL 6 § (registration at a dwelling only where the property has several)
*/
MATCH (d:Dwelling)
WHERE d.registerExpected
  AND d.residents > 0
  AND (NOT d.inRegister OR (d.status = 'avregistrerad' AND (d.validTo IS NULL OR d.validTo <= $day)))
  // X17: the register may lag behind a new dwelling
  AND (d.validFrom IS NULL OR d.validFrom < $day - duration({days: $maxRegisterLagDays}))
MATCH (p:Person)-[r:REGISTERED_AT]->(d)
WHERE r.current
  // X17 for the stay, X14 for a re-addressed street
  AND r.from < $day - duration({days: $maxRegisterLagDays})
  AND coalesce(r.streetShare, 0.0) < $massChangeShare
WITH d, collect(p) AS persons, collect(r) AS registrations, min(r.from) AS oldest
OPTIONAL MATCH (d)-[:AT]->(a:Address)
WITH d, persons, registrations, oldest, a,
     COUNT {
       MATCH (a)<-[:AT]-(other:Dwelling)
       WHERE other.inRegister AND coalesce(other.status, 'gallande') <> 'avregistrerad' AND other.dwellingNumber <> ''
         AND (other.validFrom IS NULL OR other.validFrom < $day - duration({days: $maxRegisterLagDays}))
     } AS numbered
WITH d, persons, registrations, oldest, a,
     CASE WHEN d.status = 'avregistrerad' THEN 'removed'
          WHEN coalesce(d.dwellingNumber, '') = '' AND d.uuid IS NULL AND numbered > 1 THEN 'noNumber'
          ELSE 'noRecord' END AS variant,
     // One dwelling and a new one beside it, or a small house of two flats that the register has as one
     d.uuid IS NULL AND EXISTS {
       MATCH (a)<-[:AT]-(other:Dwelling)
       WHERE other.inRegister AND coalesce(other.status, 'gallande') <> 'avregistrerad'
         AND (coalesce(d.dwellingNumber, '') = '' OR coalesce(other.dwellingNumber, '') = '')
     } AS unclear
WHERE NOT (variant = 'noRecord' AND unclear)
RETURN CASE WHEN variant = 'noNumber' THEN a ELSE d END AS subject,
       persons AS related,
       [d] + registrations AS evidence,
       variant AS variant,
       size(persons) AS persons,
       duration.inDays(oldest, $day).days AS registeredDays
