// sv: Folkbokförda i bostad $dwelling
// en: Registered at dwelling $dwelling
// $dwelling: Dwelling.key
MATCH path = (:Dwelling {key: $dwelling})<-[r:REGISTERED_AT]-(:Person)
WHERE r.current
RETURN path
