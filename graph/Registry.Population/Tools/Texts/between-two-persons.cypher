// sv: Kortaste kedjan mellan person $first och person $second
// en: The shortest chain between person $first and person $second
// $first: Person.id
// $second: Person.id
MATCH path = shortestPath((:Person {id: $first})-[*..6]-(:Person {id: $second}))
WHERE $first <> $second
RETURN path
