// sv: Person $person och det närmaste
// en: Person $person and what is nearest
// $person: Person.id
MATCH path = (p:Person {id: $person})-[*1..2]-(n)
WHERE NOT n:Municipality
RETURN path
LIMIT 200
