/*
id: I05
version: 1
group: identity
name:   { sv: Delad kontaktuppgift, en: Shared contact }
reason: { sv: En mellanhand för många sökande, en: 'One handler, many applicants' }
subject: contact
recipients: [social_services]
points: [1, 2]
parameters:
  minApplicants:     { value: 3, unit: applicants, source: default, adjustable, minimum: 2 }
  minHouseholds:     { value: 3, unit: households, source: default, adjustable, minimum: 2 }
  minApplicantsHigh: { value: 6, unit: applicants, source: default, adjustable, minimum: 2 }
inputs: { required: [social/kontaktuppgifter, bistandsbeslut, relationer], optional: [utbetalningar] }
guards: [X15]
tests:
  - { sv: Närstående sökande räknas som en, en: Related applicants count as one }
  - { sv: Sökande vars pengar går till en god man räknas inte, en: Applicants whose money goes to a legal guardian do not count }
numbers:
  applicants: { limit: minApplicants, unit: applicants, sv: Sökande som inte är närstående, en: Applicants who are not related }
  households: { limit: minHouseholds, unit: households, sv: Hushåll, en: Households }
explanation:
  sv: "En kontaktuppgift delas av många: {applicants} sökande som inte är närstående (gräns {minApplicants}, högre nivå {minApplicantsHigh}) i {households} hushåll (gräns {minHouseholds}) har uppgett samma telefon eller e-post."
  en: "One contact is shared by many: {applicants} applicants who are not related (limit {minApplicants}, higher level {minApplicantsHigh}) in {households} households (limit {minHouseholds}) gave the same telephone or e-mail."
clears:
  sv: Att uppgiften hör till en tolk, en god man, ett skyddat boende eller kommunen själv.
  en: A contact that belongs to an interpreter, a legal guardian, a shelter or the municipality itself.
law:
  sv: "Att hjälpa andra att söka bistånd är lagligt. 2001:637 15 §"
  en: "To help others apply for benefits is lawful. 2001:637 15 §"
*/
MATCH (c:Contact)<-[at:REACHED_AT]-(a:Person)
WHERE c.origin = 'socialtjanst'
  AND at.current
  AND NOT coalesce(a.stub, false)
WITH c, count(DISTINCT a) AS persons
WHERE persons >= $minApplicants
MATCH (c)<-[at:REACHED_AT]-(a:Person)<-[role:COVERS]-(d:Decision)
WHERE at.current
  AND role.role = 'sokande'
  AND NOT coalesce(a.stub, false)
  // X15: a person with a legal guardian, by a row or by the type of payee
  AND NOT EXISTS { MATCH (x:Exemption)-[:EXEMPTS]->(a) WHERE x.code = 'X15' }
  AND NOT EXISTS {
    MATCH (a)<-[r:COVERS]-(:Decision)<-[:UNDER]-(pay:Payment)
    WHERE r.role = 'sokande' AND pay.payeeType = 'god_man'
  }
WITH c, collect(DISTINCT a) AS applicants, collect(DISTINCT at) AS contacts
WHERE size(applicants) >= $minApplicants
// Of those who are related only the one with the lowest number is counted
WITH c, applicants, contacts,
     [one IN applicants WHERE NOT EXISTS {
       MATCH (one)-[:KIN_OF|ALSO_KNOWN_AS*1..3]-(other:Person)
       WHERE other.id < one.id AND other IN applicants
     }] AS unrelated
WITH c, applicants, contacts, size(unrelated) AS unrelated,
     COLLECT {
       UNWIND unrelated AS one
       MATCH (one)<-[role:COVERS]-(d:Decision)
       WHERE role.role = 'sokande'
       RETURN DISTINCT d.household
     } AS households
WHERE unrelated >= $minApplicants
  AND size(households) >= $minHouseholds
RETURN c AS subject,
       applicants AS related,
       contacts AS evidence,
       CASE WHEN unrelated >= $minApplicantsHigh THEN 2 ELSE 1 END AS points,
       unrelated AS applicants,
       size(households) AS households
