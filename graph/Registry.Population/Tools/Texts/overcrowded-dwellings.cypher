// sv: Bostäder med flest över norm 2
// en: Dwellings furthest above norm 2
MATCH (d:Dwelling)
WHERE d.norm2Excess > 0
RETURN d.key AS dwelling, d.street AS street, d.residents AS residents, d.familyUnits AS familyUnits, d.norm2Excess AS above
ORDER BY above DESC, dwelling
LIMIT 25
