// MATCH
MATCH (n) RETURN count(n)
MATCH (n:Person) RETURN n ORDER BY n.id
MATCH (n:Person&Adult) RETURN n.id
MATCH (n:Person&!Adult) RETURN n.id
MATCH (n:%) RETURN count(*)
MATCH (n:!%) RETURN count(*)
MATCH (n:(Person|Company)&!Adult) RETURN count(*)
MATCH (n IS Person) RETURN count(n)
MATCH (n:Person:Adult) RETURN count(*)
MATCH (n:Person|Company|Dwelling WHERE n.name IS NOT NULL) RETURN n.name
MATCH (n:Person {age: 34} WHERE n.name > 'b') RETURN n.id
MATCH (n:Person {name: null}) RETURN n.id
MATCH (n:Nowhere) RETURN n
MATCH (n:Person {nothing: 1}) RETURN n
MATCH (a)-[r:!KNOWS]->(b) RETURN type(r), count(*)
MATCH (a)-[r:KNOWS|OWNS WHERE r.w > 6]->(b) RETURN a.id, r.w
MATCH (a)-[r:%]->(b) RETURN count(r)
MATCH (a)-[r:!KNOWS&!OWNS]->() RETURN type(r), count(*)
MATCH (a)-[r:KNOWS {w: 5}]->(b) RETURN a.id, b.id
MATCH (a)-[r IS KNOWS]->(b) RETURN count(*)
MATCH (a:Person)--(b:Person) RETURN count(*)
MATCH (a:Person)<-->(b:Person) RETURN count(*)
MATCH (a:Person)<-[:KNOWS]->(b:Person) RETURN count(*)
MATCH (a)-[:KNOWS]->(b)-[:KNOWS]->(c) RETURN a.id, b.id, c.id
MATCH (a)-[:KNOWS]->(b), (b)-[:KNOWS]->(c) WHERE a.id <> c.id RETURN count(*)
// differs: the compatibility kit demands an error
MATCH (a)-[r]-(b)-[r]-(c) RETURN count(*)
MATCH (a)-[:KNOWS*1..3]->(b) RETURN a.id, b.id
MATCH (a {id: 'P1'})-[r:KNOWS*2]->(b) RETURN [x IN r | x.w] AS w, b.id
MATCH (a {id: 'P1'})-[:KNOWS*0..1]->(b) RETURN b.id
MATCH (a {id: 'P1'})-[:KNOWS*]->(b) RETURN count(*)
MATCH (a {id: 'P1'})-[:KNOWS*..2 {w: 5}]->(b) RETURN b.id
MATCH p = (a {id: 'P1'})-[*1..2]-(b) RETURN length(p) AS l, count(*)
MATCH p = (a {id: 'P1'}) RETURN p, length(p)
MATCH p = (a {id: 'P1'})-[:OWNS]->(c)<-[:OWNS]-(b) RETURN p
MATCH (a {id: 'P1'})-[:KNOWS]->{1,2}(b) RETURN b.id
MATCH (a {id: 'P1'})-[:KNOWS]->+(b) RETURN b.id
MATCH (a {id: 'P1'})-[r:KNOWS]->*(b) RETURN size(r), b.id
MATCH (a {id: 'P1'}) ((x)-[r:KNOWS]->(y) WHERE r.w > 4){1,3} (b) RETURN [n IN x | n.id] AS x, [n IN y | n.id] AS y, b.id
MATCH ((a:Person)-[:KNOWS]->(b:Person)){2} RETURN [n IN a | n.id], [n IN b | n.id]
MATCH (a {id: 'P1'}) (()-[:KNOWS]->()-[:KNOWS]->()){1,} (b) RETURN count(*)
MATCH p = (a:Person {id: 'P3'})-[:CHILD_OF]->()-[:KNOWS]->{0,2}() RETURN length(p), count(*)
MATCH (a {id: 'P1'})-[:KNOWS]->{,2}(b) RETURN count(*)
MATCH (a {id: 'P1'})-[:KNOWS]->{0}(b) RETURN count(*)
MATCH (a:Person)-[:LIVES_AT]->(d)<-[:LIVES_AT]-(b:Person) WHERE a.id < b.id RETURN a.id, b.id, d.key
MATCH (a:Person), (b:Dwelling) RETURN count(*)
MATCH (a:Person) MATCH (a)-[:OWNS]->(c) RETURN a.id, c.name
OPTIONAL MATCH (n:Nobody) RETURN n
MATCH (n:Person) OPTIONAL MATCH (n)-[:OWNS]->(c) RETURN n.id, c.name
MATCH (n:Person) OPTIONAL MATCH (n)-[r:KNOWS]->(m) WHERE m.age > 40 RETURN n.id, m.id, r.w
MATCH (n:Person) OPTIONAL MATCH (n)-[:LIVES_AT]->(d) OPTIONAL MATCH (d)-[:AT]->(a) RETURN n.id, a.street
MATCH (a)-[:KNOWS]->(a) RETURN a.id
MATCH (a), (a)-[:KNOWS]->(b) RETURN count(*)
MATCH (a)-[a]->(b) RETURN a
MATCH (a) MATCH ()-[a]->() RETURN a
MATCH (n:Person) WHERE id(n) = -5 RETURN n
MATCH ()-[r:LIVES_AT]->() RETURN r ORDER BY r.w
MATCH (n:Person)-[r]->() WITH n, type(r) AS t ORDER BY t RETURN n.id, collect(DISTINCT t) AS t
MATCH (`n`:`Person` {`id`: 'P1'}) RETURN `n`.`name`
MATCH (n:$('Person')) RETURN count(n)
MATCH (n)-[r:$any(['KNOWS', 'OWNS'])]->() RETURN count(r)
MATCH (n:$all(['Person', 'Adult'])) RETURN count(n)
// Shortest paths
MATCH p = shortestPath((a {id: 'P1'})-[:KNOWS*]->(b {id: 'P5'})) RETURN [n IN nodes(p) | n.id], length(p)
MATCH (a {id: 'P1'}), (b {id: 'P4'}) MATCH p = allShortestPaths((a)-[:KNOWS*]-(b)) RETURN [n IN nodes(p) | n.id]
MATCH (a {id: 'P3'}), (b {id: 'P5'}) MATCH p = allShortestPaths((a)-[*]-(b)) RETURN [n IN nodes(p) | coalesce(n.id, n.key)]
MATCH (a {id: 'P1'}), (b {id: 'P6'}) OPTIONAL MATCH p = shortestPath((a)-[*]-(b)) RETURN p
MATCH (a {id: 'P1'}), (b {id: 'P4'}) MATCH p = shortestPath((a)-[:KNOWS*..1]-(b)) RETURN length(p)
MATCH (a {id: 'P1'}), (b {id: 'P5'}) RETURN length(shortestPath((a)-[:KNOWS*]->(b))) AS l
MATCH (a {id: 'P2'}), (b {id: 'P1'}) MATCH p = shortestPath((a)-[r:KNOWS*]->(b)) WHERE all(x IN r WHERE x.w > 5) RETURN length(p)
MATCH p = SHORTEST 1 (a {id: 'P1'})-[:KNOWS]->+(b {id: 'P5'}) RETURN [n IN nodes(p) | n.id]
MATCH p = ANY SHORTEST (a {id: 'P1'})-[:KNOWS]->+(b {id: 'P5'}) RETURN length(p)
MATCH p = ALL SHORTEST (a {id: 'P3'})-[]-+(b {id: 'P5'}) RETURN [n IN nodes(p) | coalesce(n.id, n.key)]
MATCH p = SHORTEST 2 (a {id: 'P2'})-[:KNOWS]-+(b {id: 'P5'}) RETURN length(p)
MATCH p = SHORTEST 2 GROUPS (a {id: 'P2'})-[:KNOWS]-+(b {id: 'P5'}) RETURN length(p)
MATCH p = SHORTEST GROUP (a {id: 'P2'})-[:KNOWS]-+(b {id: 'P5'}) RETURN length(p)
MATCH p = ANY (a {id: 'P6'})-[:KNOWS]->+(b {id: 'P5'}) RETURN length(p)
MATCH p = ANY 1 (a {id: 'P1'})-[:KNOWS]->{1}(b {id: 'P2'}) RETURN length(p)
MATCH p = ALL (a {id: 'P1'})-[:KNOWS]->+(b {id: 'P5'}) RETURN length(p)
MATCH p = ALL PATHS (a {id: 'P1'})-[:KNOWS]->+(b {id: 'P5'}) RETURN length(p)
MATCH p = SHORTEST 1 PATH (a {id: 'P1'})-[:KNOWS]->+(b {id: 'P5'}) RETURN length(p)
MATCH p = ALL SHORTEST PATHS (a {id: 'P1'})-[:KNOWS]-+(b {id: 'P5'}) RETURN length(p)
MATCH p = SHORTEST 3 PATHS (a:Person {id: 'P1'}) ((x)-[r:KNOWS]->(y) WHERE r.w > 4)+ (b {id: 'P5'}) RETURN [n IN x | n.id], length(p)
MATCH p = ANY SHORTEST (a {id: 'P1'})-[:KNOWS]->+(b:Person) RETURN b.id, length(p)
MATCH p = shortestPath((a {id: 'P1'})-[:KNOWS*]-(b {id: 'P5'})) WHERE length(p) > 2 RETURN length(p)
MATCH p = shortestPath((a {id: 'P1'})-[*]-(b {id: 'P5'})) WHERE none(n IN nodes(p) WHERE n:Dwelling) RETURN length(p)
MATCH p = shortestPath((a {id: 'P1'})-[r*]-(b {id: 'P3'})) WHERE all(x IN r WHERE type(x) = 'KNOWS') RETURN length(p)
MATCH p = shortestPath((a {id: 'P1'})-[*]-(b {id: 'P3'})) WHERE any(x IN relationships(p) WHERE type(x) <> 'KNOWS') RETURN length(p)
MATCH p = allShortestPaths((a {id: 'P1'})-[:KNOWS*]-(b {id: 'P5'})) WHERE length(p) > 2 RETURN length(p), [n IN nodes(p) | n.id]
MATCH (a {id: 'P1'}), (b:Person) WHERE a <> b MATCH p = shortestPath((a)-[:KNOWS*..4]-(b)) WHERE size(relationships(p)) > 1 RETURN b.id, length(p)
MATCH (a {id: 'P1'}), (b {id: 'P5'}), (c:Person), p = shortestPath((a)-[:KNOWS*]-(b)) WHERE c IN nodes(p) RETURN c.id, length(p)
MATCH p = ALL SHORTEST ((a:Person {id: 'P1'})-[:KNOWS]->+(b:Person) WHERE b.age > 40) RETURN b.id, length(p)
MATCH p = ANY SHORTEST (a {id: 'P1'})-[:KNOWS]->*(b:Person) WHERE b.age > 40 RETURN b.id, length(p)
MATCH p = SHORTEST 1 (a {id: 'P1'})-[:LIVES_AT]->(d)<-[:LIVES_AT]-(b) RETURN b.id, length(p)
MATCH (a {id: 'P1'}), (b {id: 'P5'}) MATCH p = ALL SHORTEST (a)--+(b) RETURN length(p)
MATCH (a:Person) WHERE EXISTS { ANY SHORTEST (a)-[:KNOWS]->+({id: 'P5'}) } RETURN a.id
MATCH p = SHORTEST 0 (a {id: 'P1'})-[:KNOWS]->+(b {id: 'P5'}) RETURN length(p)
MATCH p = ANY SHORTEST (a {id: 'P1'})-[:KNOWS]->+(b {id: 'P5'})-[:LIVES_AT]->(d) RETURN length(p), d.key
MATCH p = ANY 2 (a {id: 'P1'})-[:KNOWS]-+(b {id: 'P5'}) RETURN count(p)
MATCH p = SHORTEST 4 (a {id: 'P2'})-[:KNOWS]-+(b {id: 'P5'}) RETURN length(p) ORDER BY length(p)
MATCH p = SHORTEST 3 GROUPS (a {id: 'P2'})-[:KNOWS]-+(b {id: 'P5'}) RETURN length(p), [n IN nodes(p) | n.id] AS n ORDER BY n
MATCH p = SHORTEST 2 PATH GROUP (a {id: 'P2'})-[:KNOWS]-+(b {id: 'P5'}) RETURN length(p)
MATCH p = ALL SHORTEST (a:Person)-[:KNOWS]->+(b:Person) RETURN a.id, b.id, length(p)
MATCH p = ALL SHORTEST (a:Person)-[:KNOWS]->*(b:Person) RETURN a.id, b.id, length(p)
MATCH p = ALL SHORTEST (a:Person)-[r:KNOWS]->+(a) RETURN a.id, length(p), [x IN r | x.w]
MATCH (b {id: 'P5'}) MATCH p = ALL SHORTEST (a:Person)-[:KNOWS]->+(b) RETURN a.id, length(p)
MATCH p = ALL SHORTEST (a {id: 'P1'})-[r:KNOWS]->+(m)-[q:KNOWS]->(b {id: 'P5'}) RETURN m.id, q.w, [x IN r | x.w]
MATCH p = ALL SHORTEST (a {id: 'P3'})-[:CHILD_OF]->(m:Person WHERE m.age > 40)-[:KNOWS]->+(b) RETURN m.id, b.id, length(p)
MATCH p = ALL SHORTEST (a {id: 'P3'})-[:CHILD_OF]->(m:Person)-[:KNOWS]->+(b) WHERE m.age > 40 RETURN m.id, b.id, length(p)
MATCH p = ALL SHORTEST ((a {id: 'P1'})-[r:KNOWS]-+(b:Person) WHERE size(r) > 1) RETURN b.id, length(p), count(*)
MATCH p = ALL SHORTEST (a {id: 'P1'})-[r:KNOWS]-+(b:Person) WHERE size(r) > 1 RETURN b.id, length(p), count(*)
MATCH p = ALL SHORTEST (a {id: 'P1'}) ((x)-[r:KNOWS]->(y)-[s:KNOWS]->(z) WHERE r.w < s.w)+ (b) RETURN b.id, [n IN y | n.id]
MATCH p = ALL SHORTEST (a {id: 'P1'})-[r:KNOWS WHERE r.w > 5]-+(b) RETURN b.id, length(p)
MATCH p = ALL SHORTEST (a {id: 'P1'})-[r:LIVES_AT|AT]->{2}(b) RETURN b.key, length(p)
MATCH p = ALL SHORTEST (a {id: 'P1'})((x)-[r:KNOWS]->(y)){1,2}((u)-[s:KNOWS]->(v)){1,2}(b {id: 'P5'}) RETURN size(r), size(s), length(p)
MATCH ANY SHORTEST (a {id: 'P1'})-[:KNOWS]->+(b {id: 'P5'}), (c {id: 'P3'}) RETURN c.id
MATCH ANY SHORTEST (a {id: 'P1'})-[:KNOWS*]->(b {id: 'P5'}) RETURN b.id
MATCH (m {id: 'P2'}) MATCH ANY SHORTEST (a {id: 'P1'})-[:KNOWS]->(m)-[:KNOWS]->+(b {id: 'P5'}) RETURN b.id
MATCH (m {id: 'P2'}) MATCH ANY SHORTEST (a {id: 'P1'})-[r:KNOWS WHERE r.w < m.age]->+(b {id: 'P5'}) RETURN b.id
MATCH ANY SHORTEST (a {id: 'P1'})-[:KNOWS]->(m)-[:KNOWS]->(m) RETURN m.id
MATCH ANY SHORTEST (a {id: 'P1'}) RETURN a.id
MATCH p = ANY SHORTEST shortestPath((a {id: 'P1'})-[:KNOWS*]->(b {id: 'P5'})) RETURN length(p)
MATCH (a:Person {id: 'P1'}) RETURN COUNT { ALL SHORTEST (a)-[:KNOWS]-+(b:Person) } AS n
MATCH (a:Person {id: 'P1'}) RETURN COLLECT { MATCH p = ANY SHORTEST (a)-[:KNOWS]->+({id: 'P5'}) RETURN length(p) } AS n
MATCH (a:Person {id: 'P1'}) OPTIONAL MATCH p = ANY SHORTEST (a)-[:KNOWS]->+(b {id: 'P6'}) RETURN a.id, p, b
MATCH p = SHORTEST (a {id: 'P1'})-[:KNOWS]->+(b {id: 'P5'}) RETURN p
MATCH p = SHORTEST -1 (a {id: 'P1'})-[:KNOWS]->+(b {id: 'P5'}) RETURN p
MATCH p = SHORTEST 1.5 (a {id: 'P1'})-[:KNOWS]->+(b {id: 'P5'}) RETURN p
MATCH p = ANY 0 (a {id: 'P1'})-[:KNOWS]->+(b {id: 'P5'}) RETURN p
// Computed labels and types
MATCH (n:$all(['Person', 'Adult'])) RETURN count(n)
MATCH (n:$any(['Dwelling', 'Address'])) RETURN count(n)
MATCH (n:$(['Person', 'Adult'])) RETURN count(n)
MATCH (n:$any([])) RETURN count(n)
MATCH (n:$all([])) RETURN count(n)
MATCH (n:$('')) RETURN count(n)
MATCH (n:$(null)) RETURN count(n)
MATCH (n:$(1)) RETURN count(n)
MATCH (n:$any(['Person', null])) RETURN count(n)
WITH 'Person' AS label MATCH (n:$(label)) RETURN count(n)
WITH ['Person', 'Dwelling'] AS some MATCH (n:$any(some)) RETURN count(n)
WITH ['Person', 'Adult'] AS some MATCH (n:$all(some)) RETURN count(n)
WITH ['Person', 'Adult'] AS some MATCH (n:$(some)) RETURN count(n)
UNWIND ['Person', 'Dwelling', 'Nothing'] AS label MATCH (n:$(label)) RETURN label, count(n)
UNWIND ['KNOWS', 'OWNS', 'NOTHING'] AS type MATCH ()-[r:$(type)]->() RETURN type, count(r)
UNWIND ['KNOWS', 'OWNS'] AS type MATCH ()-[r:$any([type, 'AT'])]->() RETURN type, count(r)
WITH 'KNOWS' AS type MATCH (a {id: 'P1'})-[:$(type)]->{1,2}(b) RETURN b.id
WITH 'Person' AS label MATCH (n:!$(label)) RETURN count(n)
WITH 'Adult' AS label MATCH (n:Person&!$(label)) RETURN count(n)
WITH 'Adult' AS label MATCH (n:Dwelling|$(label)) RETURN count(n)
WITH 1 AS label MATCH (n:$(label)) RETURN count(n)
WITH null AS label MATCH (n:$(label)) RETURN count(n)
WITH 'Adult' AS label MATCH (n:Person) WHERE n:$(label) RETURN count(n)
WITH 'Adult' AS label MATCH (n:Person) RETURN n:$(label) AS x, count(*)
MATCH (n:$label) RETURN count(n)
WITH 'name' AS key MATCH (n:Person {id: 'P1'}) RETURN n[key]
MATCH (a:Person)-[r]->(b) WHERE EXISTS { (a)-[:$(type(r))]->() } RETURN count(*)
// What a tool asks of the schema. The server lists the labels of every index that other tests made, so some are asked for
CALL db.labels() YIELD label WHERE label IN ['Address', 'Adult', 'Company', 'Dwelling', 'Person', 'Nothing'] RETURN label ORDER BY label
CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type ORDER BY type
CALL DB.RELATIONSHIPTYPES()
CALL db.relationshipTypes
CALL db.nothing()
CALL db.labels(1)
MATCH (c:Company) CALL db.labels() YIELD label WHERE label STARTS WITH 'Per' RETURN c.orgno, label
// RETURN, WITH, ORDER BY, SKIP, LIMIT
MATCH (n:Person) RETURN * ORDER BY n.id
MATCH (n:Person) RETURN *, n.age AS age ORDER BY n.id
MATCH (n:Person) RETURN n.age ORDER BY n.age
MATCH (n:Person) RETURN n.age ORDER BY n.age DESC
MATCH (n:Person) RETURN n.id AS id ORDER BY n.age ASCENDING, n.id DESCENDING SKIP 1 LIMIT 3
MATCH (n:Person) RETURN n.id AS id ORDER BY id OFFSET 2 LIMIT 1 + 1
MATCH (n:Person) RETURN n.id ORDER BY n.id LIMIT 0
MATCH (n:Person) RETURN n.id ORDER BY n.id LIMIT -1
MATCH (n:Person) RETURN n.id ORDER BY n.id LIMIT 1.5
MATCH (n:Person) RETURN n.id ORDER BY n.id LIMIT n.age
MATCH (n:Person) RETURN n.id ORDER BY n.id SKIP 1 SKIP 1
MATCH (n:Person) RETURN DISTINCT n.age ORDER BY n.age
MATCH (n:Person) RETURN DISTINCT n.age ORDER BY n.name
MATCH (n:Person) RETURN DISTINCT n.age AS a, n:Adult AS b ORDER BY a, b
MATCH (n:Person) WITH n ORDER BY n.id LIMIT 2 RETURN collect(n.id)
MATCH (n:Person) WITH n.age AS age WHERE age > 30 RETURN age ORDER BY age
MATCH (n:Person) WITH n SKIP 2 RETURN count(*)
MATCH (n:Person) WITH * WHERE n.age > 40 RETURN n.id
MATCH (n:Person) WITH count(*) AS c WHERE c > 100 RETURN c
MATCH (n:Person) WITH n.name RETURN 1
WITH 1 AS x WITH x + 1 AS y RETURN x
WITH 1 AS x, 2 AS y RETURN *
RETURN *
MATCH (n:Person) RETURN count(*) AS c ORDER BY n.id
MATCH (n:Person) RETURN n.age, count(*) AS c ORDER BY count(*) DESC, n.age
MATCH (n:Person) RETURN n.age AS a, count(*) ORDER BY max(n.id)
UNWIND range(1, 5) AS x WITH x ORDER BY x DESC LIMIT 3 RETURN sum(x)
UNWIND null AS x RETURN x
UNWIND [] AS x RETURN x
UNWIND 1 AS x RETURN x
UNWIND [[1, 2], [3]] AS x UNWIND x AS y RETURN y
UNWIND {a: 1} AS x RETURN x
UNWIND 'abc' AS x RETURN x
UNWIND [1, 2] AS x RETURN x, x AS y, x + 1 AS z ORDER BY z DESC
UNWIND [1, 2, 2] AS x WITH DISTINCT x RETURN count(x)
MATCH (n:Person) ORDER BY n.id LIMIT 2 RETURN n.id
MATCH (n:Person) ORDER BY n.id SKIP 4 RETURN n.id
MATCH (n:Person) LIMIT 2 RETURN count(n)
MATCH (n:Person) ORDER BY n.age DESC, n.id RETURN collect(n.id)
UNWIND [3, 1, 2] AS x ORDER BY x RETURN collect(x)
FINISH
MATCH (n:Person) FINISH
MATCH (n:Person) FINISH RETURN 1
// UNION
RETURN 1 AS x UNION RETURN 1 AS x
RETURN 1 AS x UNION ALL RETURN 1 AS x
RETURN 1 AS x UNION DISTINCT RETURN 2 AS x
RETURN 1 AS x UNION RETURN 1 AS y
RETURN 1 AS x, 2 AS y UNION RETURN 3 AS y, 4 AS x
RETURN 1 AS x UNION RETURN 2 AS x UNION ALL RETURN 2 AS x
MATCH (n:Company) RETURN n.name AS name UNION MATCH (n:Address) RETURN n.street AS name
RETURN 2 AS x ORDER BY x LIMIT 1 UNION RETURN 1 AS x
FINISH UNION FINISH
// CALL
MATCH (n:Person) CALL (n) { MATCH (n)-[:KNOWS]->(m) RETURN count(m) AS c } RETURN n.id, c
MATCH (n:Person) CALL (*) { MATCH (n)-[:KNOWS]->(m) RETURN m.id AS m } RETURN n.id, m
MATCH (n:Person) CALL { WITH n MATCH (n)-[:KNOWS]->(m) RETURN m.id AS m ORDER BY m LIMIT 1 } RETURN n.id, m
MATCH (n:Person) OPTIONAL CALL (n) { MATCH (n)-[:KNOWS]->(m) RETURN m.id AS m } RETURN n.id, m
MATCH (n:Person) OPTIONAL CALL { WITH n MATCH (n)-[:OWNS]->(m) RETURN m.name AS m } RETURN n.id, m
UNWIND [1, 2] AS x CALL () { RETURN 5 AS y } RETURN x, y
UNWIND [1, 2] AS x CALL { RETURN 5 AS y UNION RETURN 6 AS y } RETURN x, y
UNWIND [1, 2] AS x CALL (x) { RETURN x AS y UNION RETURN x * 10 AS y } RETURN x, y
UNWIND [1, 2] AS x CALL (x) { RETURN x AS x } RETURN x
UNWIND [1, 2] AS x CALL { RETURN x AS y } RETURN y
UNWIND [1, 2] AS x CALL (x) { WITH x AS z WHERE z > 1 RETURN z } RETURN x, z
UNWIND [1, 2] AS x CALL (y) { RETURN 1 AS z } RETURN x
MATCH (n:Person) CALL (n) { MATCH (n)-[:KNOWS]->(m) } RETURN n.id
MATCH (n:Person) CALL (n) { MATCH (n)-[:KNOWS]->(m) FINISH } RETURN n.id
CALL { MATCH (n:Person) RETURN count(n) AS c } RETURN c
CALL { RETURN 1 AS a } CALL { RETURN 2 AS b } RETURN a + b
MATCH (n:Person) CALL (n) { MATCH (n)-[:LIVES_AT]->(d) CALL (d) { MATCH (d)<-[:LIVES_AT]-(o) RETURN count(o) AS k } RETURN d.key AS key, k } RETURN n.id, key, k
CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType
CALL nothing.here()
// Errors
MATCH (n:Person RETURN n
MATCH (n:Person) RETURN
MATCH (n) RETRUN n
RETURN foo(1)
RETURN m.x
MATCH (n) WHERE n.x = RETURN n
RETURN 'abc
RETURN [1, 2
RETURN size()
RETURN size(1, 2)
MATCH (n)
WITH 1 AS x
CREATE (n:X)
MATCH (n) DELETE n
MATCH (n:Person) RETURN n.id WHERE n.age > 3
RETURN sum(1) WHERE true
MATCH (n) WHERE count(n) > 1 RETURN n
RETURN 1; 
RETURN 1 RETURN 2
MATCH (a)-[:KNOWS*{1,2}]->(b) RETURN a
MATCH (a)-[r:KNOWS*1..2]->+(b) RETURN a
MATCH (n:Person) RETURN n.id AS ORDER
LIMIT 1
RETURN 5 LIMIT 'a'
// differs: there is one graph; the message says so
USE neo4j RETURN 1
// differs: there is one graph; the message says so
USE neo4j MATCH (n:Person) RETURN count(n)
// What is grouped and sorted alike
MATCH (n) RETURN labels(n), count(*) ORDER BY labels(n)
MATCH (n) RETURN DISTINCT labels(n) ORDER BY labels(n) DESC
// Hints and options, which change no answer
MATCH (n:Person) USING SCAN n:Person WHERE n.id = 'P1' RETURN n.name
MATCH (n:Person) USING INDEX n:Person(id) WHERE n.id = 'P1' RETURN n.name
MATCH (n:Person) USING RANGE INDEX n:Person(id) USING TEXT INDEX SEEK n:Person(name) WHERE n.id = 'P1' AND n.name STARTS WITH 'A' RETURN n.name
OPTIONAL MATCH (a:Person {id: 'P1'})-[:KNOWS]->(b)-[:KNOWS]->(c:Person {id: 'P5'}) USING JOIN ON b RETURN b.id
MATCH (n:Person) USING SCAN m:Person RETURN n.name
MATCH (n:Person) USING SCAN n RETURN n.name
CYPHER 5 MATCH (n:Person {id: 'P1'}) RETURN n.name
CYPHER planner=cost runtime=slotted MATCH (n:Person {id: 'P1'}) RETURN n.name
CYPHER 5 planner=idp RETURN 1
CYPHER 4 RETURN 1
CYPHER nonsense=1 RETURN 1
// A list of relationships that is bound already
MATCH (a:Person {id: 'P1'})-[rs:KNOWS*2]->(b) WITH rs MATCH (x)-[rs*]->(y) RETURN x.id, y.id, size(rs)
MATCH (a:Person {id: 'P1'})-[rs:KNOWS*1..3]->(b) WITH rs MATCH (x)<-[rs*]-(y) RETURN x.id, y.id, size(rs)
MATCH (a:Person {id: 'P1'})-[rs:KNOWS*1..3]->(b) WITH rs MATCH (x)-[rs*2]-(y) RETURN x.id, y.id, size(rs)
MATCH (a:Person {id: 'P1'})-[rs:KNOWS*1..3]->(b) WITH rs, b MATCH (x)-[rs*]->(b) RETURN x.id, b.id, size(rs)
WITH null AS rs MATCH (x)-[rs*]->(y) RETURN x.id
// Words of the language as names, columns that take the place of others, aggregates that are columns
MATCH (n:Person {id: 'P1'}) RETURN n.id AS order ORDER BY order
MATCH (n:Person) WITH n.id AS starts, n.age AS ends WHERE ends IS NOT NULL RETURN starts, ends ORDER BY starts DESC SKIP 1 LIMIT 2
WITH 1 AS match, 2 AS where, 3 AS return, 4 AS limit, 5 AS with RETURN match + where AS x, return * limit AS y, with, [limit, with] AS z
WITH [1, 2] AS in, 2 AS x RETURN x IN in AS y, in[0] AS z, size(in) AS n
WITH 1 AS and, true AS or RETURN and = 1 AND or AS x, or OR or AS y
WITH 1 AS is, null AS then RETURN is IS NULL AS a, then IS NULL AS b, CASE WHEN is = 1 THEN is ELSE then END AS c
MATCH (n:Person) WITH *, n.id AS id WITH *, toLower(id) AS id RETURN id, n.name AS name ORDER BY id LIMIT 2
MATCH (n:Person {id: 'P1'}) WITH n, n.id AS id RETURN *, n.name AS id
MATCH (n:Person) WITH n.age AS age, count(*) AS c WHERE count(*) > 1 RETURN age, c
MATCH (n:Person) WITH n.age AS age, collect(n.id) AS ids WHERE size(collect(n.id)) > 1 RETURN age, size(ids) AS c
MATCH (n:Person) WITH n.age AS age, count(*) AS c WHERE count(n) > 1 RETURN age, c
RETURN ORDER BY 1
MATCH (n) WHERE RETURN n
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P5'}) RETURN length(shortestPath((a)-[:KNOWS*]->(b))) AS x
MATCH (a:Person {id: 'P1'}) RETURN shortestPath((a)-[:KNOWS*]->(:Person)) AS x
MATCH (a:Person), (b:Person) WHERE a.id < b.id MATCH p = shortestPath((a)-[:KNOWS|CHILD_OF*]-(b)) RETURN a.id, b.id, length(p)
MATCH (a:Person), (b:Person) WHERE a.id <> b.id MATCH p = allShortestPaths((a)-[*..4]-(b)) RETURN a.id, b.id, length(p), count(*)
// Ends of a shortest path
MATCH (a:Nope), (b:Nope) MATCH p = shortestPath((a)-[*2..3]-(b)) RETURN p
MATCH (a:Nope), (b:Nope) RETURN shortestPath((a)-[*2..3]-(b)) AS p
MATCH (a:Nope) RETURN shortestPath((a)-[*]-(a)) AS p
MATCH (a:Person {id: 'P1'}) RETURN shortestPath((a)-[*0..]-(a)) AS p
MATCH p = shortestPath((a:Person)-[*]-(b:Person)) WHERE a <> b RETURN count(*) AS c
MATCH p = shortestPath((a:Person)-[*]-(b:Person)) WHERE a.id < b.id RETURN count(*) AS c
MATCH p = shortestPath((a:Person)-[*]-(b:Person)) WHERE a.id < b.id AND length(p) > 1 RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P1'}) MATCH p = shortestPath((a)-[:KNOWS]-(b)) RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P1'}) MATCH p = shortestPath((a)-[:KNOWS*1..1]-(b)) RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P2'}) MATCH p = shortestPath((a)-[:KNOWS*0..0]-(b)) RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P2'}) MATCH p = shortestPath((a)-[:KNOWS*0]-(b)) RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P2'}) MATCH p = shortestPath((a)-[:KNOWS*..0]-(b)) RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P2'}) MATCH p = shortestPath((a)-[:KNOWS*3]-(b)) RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P1'}) RETURN allShortestPaths((a)-[*]-(b)) AS p
MATCH (a:Person {id: 'P1'}), (b:Person) WHERE EXISTS { MATCH shortestPath((a)-[*]-(b)) } RETURN b.id
MATCH (a:Person {id: 'P1'}), (b:Person) WHERE shortestPath((a)-[*]-(b)) IS NOT NULL RETURN b.id
MATCH (a:Person {id: 'P1'})-[:KNOWS]->(b) MATCH p = shortestPath((a)-[*]-(b)) RETURN length(p) AS l, b.id
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P1'}) MATCH p = shortestPath((a)-[*]-(b)) RETURN length(p)
MATCH (a:Person {id: 'P1'}) MATCH p = shortestPath((a)-[*]-(a)) RETURN length(p)
MATCH (a:Person {id: 'P1'}), (b:Person) MATCH p = shortestPath((a)-[*0..]-(b)) RETURN length(p)
MATCH (a:Person {id: 'P1'}), (b:Person) MATCH p = shortestPath((a)-[*]-(b)) RETURN length(p)
MATCH (a:Person {id: 'P1'}), (b:Person) WHERE a <> b MATCH p = shortestPath((a)-[*]-(b)) RETURN length(p)
MATCH (a:Person {id: 'P1'}), (b:Person) WHERE a <> b MATCH p = allShortestPaths((a)-[*]-(b)) RETURN length(p)
MATCH (a:Person {id: 'P1'}), (b:Person) MATCH p = allShortestPaths((a)-[*]-(b)) RETURN length(p)
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P5'}) MATCH p = shortestPath((a)-[*2..]-(b)) RETURN length(p)
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P5'}) MATCH p = allShortestPaths((a)-[*2..]-(b)) RETURN length(p)
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P5'}) MATCH p = shortestPath((a)-[*2]-(b)) RETURN length(p)
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P5'}) MATCH p = shortestPath((a)-[*1]-(b)) RETURN length(p)
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P5'}) MATCH p = shortestPath((a)-[]-(b)) RETURN length(p)
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P1'}) RETURN shortestPath((a)-[*]-(b)) AS p
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P1'}) RETURN shortestPath((a)-[*0..]-(b)) AS p
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P5'}) RETURN shortestPath((a)-[*2..]-(b)) AS p
MATCH p = shortestPath((a:Person {id: 'P1'})-[*]-(b:Person)) RETURN b.id, length(p)
MATCH p = shortestPath((a:Person {id: 'P1'})-[*]-(b:Dwelling)) RETURN b.key, length(p)
MATCH p = shortestPath((a:Person)-[*]-(b:Person)) RETURN count(*)
MATCH (a:Person {id: 'P1'}) OPTIONAL MATCH p = shortestPath((a)-[*]-(a)) RETURN p
MATCH (a:Person {id: 'P1'}) OPTIONAL MATCH (b:Nope) OPTIONAL MATCH p = shortestPath((a)-[*]-(b)) RETURN p
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P1'}) MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 1 RETURN count(*) AS c
// Names in sub-queries: what is imported, or lies around, keeps its meaning
WITH 1 AS x CALL { WITH 2 AS x RETURN x AS y } RETURN x, y
WITH 1 AS x CALL { RETURN 2 AS x } RETURN x
WITH 1 AS x CALL { WITH x RETURN x AS y } RETURN x, y
WITH 1 AS x CALL { WITH x WITH x + 1 AS x RETURN x AS y } RETURN x, y
WITH 1 AS x CALL { WITH x AS z RETURN z } RETURN x, z
WITH 1 AS x CALL { WITH x, 2 AS z RETURN z } RETURN x, z
WITH 1 AS x CALL { WITH x RETURN x } RETURN x
WITH 1 AS x CALL (x) { RETURN x AS y } RETURN x, y
WITH 1 AS x CALL (x) { RETURN x } RETURN x
WITH 1 AS x CALL (x) { WITH 2 AS x RETURN x AS y } RETURN x, y
WITH 1 AS x CALL (x) { WITH x + 1 AS x RETURN x AS y } RETURN x, y
WITH 1 AS x CALL (x) { UNWIND [1, 2] AS x RETURN x AS y } RETURN x, y
WITH 1 AS x CALL (x) { MATCH (x:Person) RETURN x.id AS y } RETURN x, y
WITH 1 AS x CALL () { WITH 2 AS x RETURN x AS y } RETURN x, y
WITH 1 AS x CALL () { RETURN x AS y } RETURN x, y
WITH 1 AS x CALL (*) { RETURN x AS y } RETURN x, y
WITH 1 AS x CALL (*) { WITH 2 AS x RETURN x AS y } RETURN x, y
WITH 1 AS x CALL (y) { RETURN 1 AS z } RETURN z
WITH 1 AS x CALL (x, x) { RETURN x AS z } RETURN z
WITH 1 AS x CALL (x) { WITH x RETURN x AS z } RETURN z
WITH 1 AS x CALL (x) { WITH * RETURN x AS z } RETURN z
WITH 1 AS x, 2 AS y CALL (x) { RETURN y AS z } RETURN z
WITH 1 AS x CALL (x) { RETURN x + 1 AS z UNION RETURN x AS z } RETURN z
WITH 1 AS x CALL (x) { RETURN x + 1 AS z UNION WITH 5 AS x RETURN x AS z } RETURN z
WITH 1 AS x CALL { WITH x RETURN x + 1 AS z UNION RETURN 5 AS z } RETURN z
WITH 1 AS x RETURN EXISTS { WITH 2 AS x RETURN x } AS e
WITH 1 AS x RETURN EXISTS { UNWIND [1, 2] AS x RETURN x } AS e
WITH 1 AS x RETURN EXISTS { WITH x AS x RETURN x } AS e
WITH 1 AS x RETURN EXISTS { WITH x RETURN x } AS e
WITH 1 AS x RETURN EXISTS { WITH x + 1 AS x RETURN x } AS e
WITH 1 AS x RETURN EXISTS { RETURN x } AS e
WITH 1 AS x RETURN EXISTS { RETURN x AS x } AS e
WITH 1 AS x RETURN EXISTS { RETURN x + 1 AS x } AS e
WITH 1 AS x RETURN COUNT { UNWIND [1, 2] AS y RETURN y } AS e
WITH 1 AS x RETURN COUNT { UNWIND [1, 2] AS x RETURN x } AS e
WITH 1 AS x RETURN COUNT { UNWIND [1, 2] AS y RETURN y AS x } AS e
WITH 1 AS x RETURN COLLECT { UNWIND [1, 2] AS y RETURN y AS x } AS e
WITH 1 AS x RETURN COLLECT { UNWIND [1, 2] AS y RETURN y + x } AS e
WITH 1 AS x RETURN COLLECT { UNWIND [1, 2] AS x RETURN x } AS e
WITH 1 AS x RETURN COLLECT { WITH 2 AS x RETURN x } AS e
WITH 1 AS x RETURN COLLECT { WITH 2 AS y RETURN x + y } AS e
WITH 1 AS x RETURN COLLECT { WITH x, 2 AS y RETURN x + y } AS e
MATCH (n:Person) RETURN n.id, COUNT { MATCH (n)-[:KNOWS]->(m) WITH m AS n RETURN n } AS c
MATCH (n:Person) RETURN n.id, COUNT { MATCH (n)-[:KNOWS]->(m) WITH m RETURN m } AS c
MATCH (n:Person) RETURN n.id, COUNT { MATCH (n)-[:KNOWS]->(m) WITH m MATCH (m)-[:KNOWS]->(n) RETURN m } AS c
MATCH (n:Person) RETURN n.id, COUNT { MATCH (n)-[:KNOWS]->(m) WITH count(m) AS n RETURN n } AS c
MATCH (n:Person) RETURN n.id, COLLECT { MATCH (n)-[:KNOWS]->(m) RETURN m.id AS n } AS c
MATCH (n:Person) WHERE EXISTS { MATCH (n:Adult) } RETURN n.id
MATCH (n:Person) WHERE EXISTS { (n:Adult) } RETURN n.id
MATCH (n:Person) WHERE EXISTS { MATCH (m) WHERE m = n RETURN m AS n } RETURN n.id
MATCH (n:Person) CALL { MATCH (n:Dwelling) RETURN count(n) AS c } RETURN n.id, c
MATCH (n:Person) CALL { MATCH (n:Dwelling) RETURN n } RETURN n
MATCH (n:Person) CALL { WITH n MATCH (n)-[:KNOWS]->(m) RETURN m } RETURN n.id, m.id
MATCH (n:Person) CALL { WITH n MATCH (n)-[:KNOWS]->(m) WITH m AS n RETURN n AS k } RETURN n.id, k.id
MATCH (n:Person) CALL { WITH n WHERE n.age > 30 MATCH (n)-[:KNOWS]->(m) RETURN m } RETURN n.id, m.id
MATCH (n:Person) CALL { WITH n ORDER BY n.age MATCH (n)-[:KNOWS]->(m) RETURN m } RETURN n.id, m.id
MATCH (n:Person) CALL { WITH n LIMIT 1 MATCH (n)-[:KNOWS]->(m) RETURN m } RETURN n.id, m.id
MATCH (n:Person) CALL { WITH DISTINCT n MATCH (n)-[:KNOWS]->(m) RETURN m } RETURN n.id, m.id
MATCH (n:Person) CALL { WITH * MATCH (n)-[:KNOWS]->(m) RETURN m } RETURN n.id, m.id
MATCH (n:Person) CALL { WITH n RETURN n.id } RETURN n.id
MATCH (n:Person) CALL { WITH n RETURN n.id AS i, n.age } RETURN n.id
MATCH (n:Person) CALL (n) { MATCH (n)-[:KNOWS]->(m) RETURN m.id AS k ORDER BY k LIMIT 1 } RETURN n.id, k
MATCH (n:Person) OPTIONAL CALL (n) { MATCH (n)-[:KNOWS]->(m) RETURN m.id AS k ORDER BY k LIMIT 1 } RETURN n.id, k
MATCH (n:Person) CALL (n) { MATCH (n)-[:KNOWS]->(m) RETURN * } RETURN n.id, m.id
MATCH (n:Person) CALL { RETURN * } RETURN n.id
CALL { RETURN 1 AS x } CALL { RETURN 2 AS x } RETURN x
CALL { RETURN 1 AS x } CALL { RETURN 2 AS y } RETURN x, y
CALL { RETURN 1 } RETURN 2 AS x
CALL { MATCH (n:Person) RETURN n.id AS x LIMIT 1 UNION ALL RETURN 'z' AS x } RETURN x
CALL { RETURN 1 AS x UNION RETURN 2 AS y } RETURN x
CALL () { } RETURN 1 AS x
WITH [1, 2] AS l RETURN [x IN l | COUNT { UNWIND [x] AS x RETURN x }] AS c
WITH [1, 2] AS l RETURN [x IN l | COLLECT { UNWIND [x, 3] AS y RETURN y * x }] AS c
WITH 1 AS x RETURN [x IN [2, 3] | x] AS l, x
WITH 1 AS x RETURN reduce(x = 0, y IN [1, 2] | x + y) AS l, x
WITH 1 AS x RETURN reduce(s = 0, x IN [1, 2] | s + x) AS l, x
WITH 1 AS x RETURN reduce(x = 0, x IN [1, 2] | x + x) AS l
WITH 1 AS x RETURN all(x IN [true] WHERE x) AS l, x
MATCH (n:Person) RETURN size([(n)-[:KNOWS]->(m) | m.id]) AS l, n.id
MATCH (n:Person) RETURN [n IN [1] | n] AS l
MATCH (n:Person)-[r]->(m) RETURN [(n)-[r:OWNS]->(x) | x.orgno] AS l
MATCH (n:Person) RETURN [p = (n)-[:KNOWS]->(n) | length(p)] AS l
UNWIND [1, 2] AS x UNWIND [3] AS x RETURN x
WITH 1 AS x MATCH (x) RETURN x
MATCH (n) MATCH ()-[n]->() RETURN n
MATCH (n) MATCH n = ()-->() RETURN n
MATCH p = (a)-->(b), p = (c)-->(d) RETURN p
MATCH (n) WITH n AS m RETURN n
MATCH (n:Person) WITH n.id AS id, n AS n RETURN n.id, id
MATCH (n:Person) CALL { WITH n MATCH (n)-[:KNOWS]->(m) RETURN * } RETURN n.id, m.id
MATCH (n:Person) CALL { WITH n MATCH (n)-[:KNOWS]->(m) WITH m RETURN * } RETURN n.id, m.id
MATCH (n:Person) CALL (n) { MATCH (n)-[:KNOWS]->(m) WITH m RETURN * } RETURN n.id, m.id
CALL () { MATCH (m:Person) RETURN * } RETURN m.id
CALL { MATCH (m:Person) RETURN * } RETURN m.id
MATCH (n:Person) CALL () { MATCH (m:Company) RETURN * } RETURN n.id, m.name
MATCH (n:Person) CALL { MATCH (m:Company) RETURN * } RETURN n.id, m.name
MATCH (n:Person) CALL (n) { RETURN n.id AS a UNION RETURN n.name AS a } RETURN n.id, a
MATCH (n:Person) WHERE EXISTS { MATCH (n)-[:KNOWS]->(m) RETURN * } RETURN n.id
MATCH (n:Person) WHERE EXISTS { MATCH (n)-[:KNOWS]->(m) RETURN m.id } RETURN n.id
MATCH (n:Person) WHERE COUNT { MATCH (n)-[:KNOWS]->(m) RETURN DISTINCT m.id } = 2 RETURN n.id
MATCH (n:Person) RETURN n.id, COLLECT { MATCH (n)-[:KNOWS]->(m) WITH n, m ORDER BY m.id RETURN m.id } AS c
MATCH (n:Person) RETURN n.id, COLLECT { MATCH (n)-[:KNOWS]->(m) WITH n AS k, m ORDER BY m.id RETURN k.id + m.id } AS c
WITH 1 AS x RETURN COUNT { CALL { RETURN 1 AS x } RETURN x } AS c
WITH 1 AS x RETURN COUNT { CALL { RETURN 1 AS y } RETURN y } AS c
WITH 1 AS x RETURN COUNT { CALL (x) { RETURN x AS y } RETURN y } AS c
WITH 1 AS p MATCH (n:Person) RETURN [p = (n)-[:KNOWS]->(m) | length(p)] AS l
// differs: the server's planner leaves out the node that no row shows, though none has both labels
OPTIONAL MATCH (a:Person&Dwelling), (b:Dwelling) RETURN DISTINCT b.key
// differs: the server makes null of what is not null
OPTIONAL MATCH (a:Nope) RETURN DISTINCT coalesce(a.x, 0) AS x ORDER BY x LIMIT 1
// Equal ends of a shortest path where WHERE asks about the path
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P1'}) MATCH p = shortestPath((a)-[*0..]-(b)) WHERE length(p) > 1 RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P1'}) MATCH p = shortestPath((a)-[*0..]-(b)) WHERE length(p) = 0 RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P1'}) MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 1 AND a <> b RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person) MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 1 AND a <> b RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person) MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 1 RETURN count(*) AS c
MATCH p = shortestPath((a:Person {id: 'P1'})-[*]-(b:Person)) WHERE length(p) > 1 RETURN count(*) AS c
MATCH p = shortestPath((a:Person {id: 'P1'})-[*]-(b:Person)) WHERE length(p) > 1 AND a <> b RETURN count(*) AS c
MATCH p = shortestPath((a:Person {id: 'P1'})-[*]-(b:Person)) WHERE length(p) > 1 AND b.id <> 'P1' RETURN count(*) AS c
MATCH p = shortestPath((a:Person {id: 'P1'})-[*]-(b:Dwelling)) WHERE length(p) > 1 RETURN count(*) AS c
MATCH p = shortestPath((a:Person {id: 'P1'})-[*]-(b)) WHERE length(p) > 1 AND b:Dwelling RETURN count(*) AS c
MATCH p = shortestPath((a:Person {id: 'P1'})-[*]-(b)) WHERE length(p) > 1 RETURN count(*) AS c
MATCH p = allShortestPaths((a:Person {id: 'P1'})-[*]-(b:Person)) WHERE length(p) > 1 RETURN count(*) AS c
MATCH p = allShortestPaths((a:Person {id: 'P1'})-[*]-(b:Person)) WHERE length(p) > 1 AND a <> b RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}) MATCH p = shortestPath((a)-[*]-(a)) WHERE length(p) > 1 RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}) MATCH p = shortestPath((a)-[*]-(a)) WHERE all(n IN nodes(p) WHERE n:Person) RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P1'}) MATCH p = shortestPath((a)-[*]-(b)) WHERE all(n IN nodes(p) WHERE n:Person) RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P1'}) MATCH p = shortestPath((a)-[r*]-(b)) WHERE all(x IN r WHERE x.w > 3) RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P1'}) MATCH shortestPath((a)-[r*]-(b)) WHERE size(r) > 3 RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P1'}) OPTIONAL MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 1 RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person) OPTIONAL MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 1 RETURN b.id, length(p)
MATCH (a:Person {id: 'P1'}), (b:Person) OPTIONAL MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 1 AND a <> b RETURN b.id, length(p)
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P1'}) MATCH p = shortestPath((a)-[:NOPE*]-(b)) WHERE length(p) > 1 RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P1'}) MATCH p = shortestPath((a)-[:KNOWS*..2]-(b)) WHERE length(p) > 1 RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person {id: 'P1'}) WHERE EXISTS { MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 1 } RETURN count(*) AS c
MATCH (a:Person {id: 'P6'}), (b:Person {id: 'P6'}) MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 1 RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person) MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 1 AND (a <> b OR length(p) > 3) RETURN count(*) AS c
MATCH (a:Person {id: 'P1'}), (b:Person) MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 1 AND a.id < b.id RETURN count(*) AS c
MATCH (a:Person), (b:Person) WHERE a.id < b.id MATCH p = shortestPath((a)-[:KNOWS*]-(b)) WHERE length(p) > 1 RETURN a.id, b.id, length(p)
MATCH (a:Person), (b:Person) MATCH p = shortestPath((a)-[:KNOWS*]-(b)) WHERE a.id < b.id AND none(n IN nodes(p) WHERE n.age > 50) RETURN a.id, b.id, length(p)
MATCH (a:Nope), (b:Person) MATCH p = shortestPath((a)-[*]-(b)) WHERE length(p) > 1 RETURN count(*) AS c
// The name of the path of a pattern comprehension is its own
WITH 1 AS p MATCH (n:Person) RETURN [p = (n)-[:KNOWS]->(m) | length(p)] AS l, p
WITH 1 AS p MATCH (n:Person) RETURN [p = (n)-[:KNOWS]->(m) WHERE length(p) = 1 | length(p)] AS l, p
WITH 1 AS p MATCH (n:Person) RETURN [p = (n)-[:KNOWS]->(m) | p + 1] AS l
WITH 1 AS p MATCH (n:Person) RETURN [p = (n)-[:KNOWS]->(m) WHERE n.age > p | m.id] AS l
WITH 1 AS p MATCH (n:Person) RETURN [p = (n)-[:KNOWS {w: p}]->(m) | m.id] AS l
WITH 5 AS p MATCH (n:Person) RETURN [p = (n)-[:KNOWS {w: p}]->(m) | m.id] AS l
WITH 1 AS p MATCH (n:Person) RETURN [(n)-[:KNOWS]->(m) | p + 1] AS l
MATCH (p:Person) RETURN [p = (p)-[:KNOWS]->(m) | length(p)] AS l
MATCH (p:Person) RETURN [p = (:Person)-[:KNOWS]->(m) | length(p)] AS l
MATCH (p:Person) RETURN [p = (:Person)-[:KNOWS]->(m {id: p.id}) | length(p)] AS l
MATCH p = (n:Person)-[:KNOWS]->() RETURN [p = (n)-[:KNOWS]->(m) | length(p)] AS l, length(p) AS k
MATCH p = (n:Person)-[:KNOWS]->() RETURN [p = (n)-[:KNOWS]->()-[:KNOWS]->(m) | length(p)] AS l, length(p) AS k
MATCH (n:Person) RETURN [p = (n)-[:KNOWS]->(p) | length(p)] AS l
MATCH (n:Person) RETURN [n = (n)-[:KNOWS]->(m) | length(n)] AS l
MATCH (n:Person) RETURN [m = (n)-[:KNOWS]->(m) | length(m)] AS l
MATCH (n:Person) RETURN [r = (n)-[r:KNOWS]->(m) | length(r)] AS l
MATCH (n:Person)-[r]->() RETURN [r = (n)-[:KNOWS]->(m) | length(r)] AS l
MATCH (n:Person)-[r]->() RETURN [r = (n)-[:KNOWS]->(m) | length(r)] AS l, type(r) AS t
WITH 1 AS p MATCH (n:Person) WHERE size([p = (n)-[:KNOWS]->(m) | length(p)]) > 0 RETURN n.id, p
WITH 1 AS p MATCH (n:Person) WHERE EXISTS { MATCH p = (n)-[:KNOWS]->(m) } RETURN n.id, p
WITH 1 AS p MATCH (n:Person) WHERE EXISTS { p = (n)-[:KNOWS]->(m) } RETURN n.id, p
WITH 1 AS p MATCH (n:Person) RETURN COUNT { p = (n)-[:KNOWS]->(m) } AS c, p
WITH 1 AS p MATCH (n:Person) RETURN COLLECT { MATCH p = (n)-[:KNOWS]->(m) RETURN length(p) } AS c, p
WITH 1 AS p MATCH (n:Person) RETURN [x IN [1] | [p = (n)-[:KNOWS]->(m) | length(p) + x]] AS l, p
MATCH (n:Person) RETURN [p IN [1, 2] | [p = (n)-[:KNOWS]->(m) | length(p)]] AS l
MATCH (n:Person) RETURN n.id AS p, [p = (n)-[:KNOWS]->(m) | length(p)] AS l
MATCH (n:Person) RETURN count(*) AS p, [p = (n)-[:KNOWS]->(m) | length(p)] AS l
MATCH (n:Person) WITH n, 1 AS p ORDER BY size([p = (n)-[:KNOWS]->(m) | length(p)]), n.id RETURN n.id, p
MATCH (n:Person) WITH n, 1 AS p RETURN n.id, count([p = (n)-[:KNOWS]->(m) | p]) AS l
MATCH (n:Person) WITH n, 1 AS p RETURN sum(p), [p = (n)-[:KNOWS]->(m) | length(p)] AS l
MATCH (n:Person) WITH n, 1 AS p RETURN p, sum(size([p = (n)-[:KNOWS]->(m) | length(p)])) AS l
MATCH (n:Person) RETURN [(n)-[n:KNOWS]->(m) | m.id] AS l
MATCH (n:Person) RETURN [(n)-[r:KNOWS]->(r) | m.id] AS l
MATCH (n:Person) RETURN reduce(p = 0, x IN [p = (n)-[:KNOWS]->(m) | length(p)] | p + x) AS s
// Colons between labels and types
MATCH (n:Person|Adult) RETURN count(*)
MATCH (n:Person|:Adult) RETURN count(*)
MATCH (n:Person&Adult|:Dwelling) RETURN count(*)
MATCH (n:Dwelling|:Person&Adult) RETURN count(*)
MATCH (n:!Person|:Adult) RETURN count(*)
MATCH (n:Person|:!Adult) RETURN count(*)
MATCH (n:(Person|:Adult)) RETURN count(*)
MATCH (n:(Person|:Adult)&Adult) RETURN count(*)
MATCH (n:Person:Adult|Dwelling) RETURN count(*)
MATCH (n:Person|Dwelling:Adult) RETURN count(*)
MATCH (n:%|:Person) RETURN count(*)
MATCH (n:Person|:%) RETURN count(*)
MATCH (n:Person|::Adult) RETURN count(*)
MATCH (n::Person) RETURN count(*)
MATCH (n:Person:Adult:Dwelling) RETURN count(*)
MATCH (n IS Person:Adult) RETURN count(*)
MATCH (n IS Person|:Adult) RETURN count(*)
MATCH (n:Person&:Adult) RETURN count(*)
MATCH (n:Person!Adult) RETURN count(*)
MATCH ()-[r:KNOWS|OWNS]->() RETURN count(*)
MATCH ()-[r:KNOWS|:OWNS]->() RETURN count(*)
MATCH ()-[:KNOWS|:OWNS]->() RETURN count(*)
MATCH ()-[:KNOWS|:OWNS|AT]->() RETURN count(*)
MATCH ()-[:KNOWS|OWNS|:AT]->() RETURN count(*)
MATCH ()-[:KNOWS|:OWNS|:AT]->() RETURN count(*)
MATCH ()-[:KNOWS|:OWNS&AT]->() RETURN count(*)
MATCH ()-[:KNOWS&OWNS|:AT]->() RETURN count(*)
MATCH ()-[:!KNOWS|:OWNS]->() RETURN count(*)
MATCH ()-[:KNOWS|:!OWNS]->() RETURN count(*)
MATCH ()-[:(KNOWS|:OWNS)]->() RETURN count(*)
MATCH ()-[:(KNOWS|OWNS)|:AT]->() RETURN count(*)
MATCH ()-[:AT|:(KNOWS|OWNS)]->() RETURN count(*)
MATCH ()-[:%|:OWNS]->() RETURN count(*)
MATCH ()-[:OWNS|:%]->() RETURN count(*)
MATCH ()-[:KNOWS|:OWNS*1..2]->() RETURN count(*)
MATCH ()-[r:KNOWS|:OWNS*1..2]->() RETURN count(*)
MATCH ()-[:KNOWS|:OWNS {w: 5}]->() RETURN count(*)
MATCH ()-[:KNOWS|:OWNS WHERE true]->() RETURN count(*)
MATCH ()-[r:KNOWS|:OWNS WHERE r.w > 5]->() RETURN count(*)
MATCH ()-[r:KNOWS:OWNS]->() RETURN count(*)
MATCH ()-[:KNOWS:OWNS]->() RETURN count(*)
MATCH ()-[:KNOWS|OWNS:AT]->() RETURN count(*)
MATCH ()-[IS KNOWS|:OWNS]->() RETURN count(*)
MATCH ()-[IS KNOWS]->() RETURN count(*)
MATCH ()-[:KNOWS&!OWNS]->() RETURN count(*)
MATCH ()-[:!(KNOWS|:OWNS)]->() RETURN count(*)
MATCH ()-[:KNOWS|:$('OWNS')]->() RETURN count(*)
MATCH ()-[:$('OWNS')|:KNOWS]->() RETURN count(*)
MATCH ()-[:$('OWNS')|KNOWS]->() RETURN count(*)
MATCH (n:$('Person')|:Adult) RETURN count(*)
MATCH (n:$('Person'):Adult) RETURN count(*)
MATCH (n:Person:$('Adult')) RETURN count(*)
MATCH (n:$('Person')&Adult) RETURN count(*)
MATCH (n:$('Person')|Adult) RETURN count(*)
MATCH (n:$('Person'):Adult|Dwelling) RETURN count(*)
MATCH (n) WHERE n:Person|:Adult RETURN count(*)
MATCH (n) WHERE n:Person:Adult RETURN count(*)
MATCH (n) WHERE n:Person|Adult RETURN count(*)
MATCH (n) WHERE n:Person&Adult|:Dwelling RETURN count(*)
MATCH (n) WHERE n:Person:Adult|Dwelling RETURN count(*)
MATCH (n) WHERE n:!Person:Adult RETURN count(*)
MATCH (n) WHERE n IS Person RETURN count(*)
MATCH (n) WHERE n IS Person:Adult RETURN count(*)
MATCH (n) WHERE n IS Person|:Adult RETURN count(*)
MATCH (n)-[r]->() WHERE r:KNOWS|OWNS RETURN count(*)
MATCH (n)-[r]->() WHERE r:KNOWS|:OWNS RETURN count(*)
MATCH (n)-[r]->() WHERE r:KNOWS:OWNS RETURN count(*)
MATCH (n) RETURN n:Person|:Adult AS x
MATCH (n:Person) RETURN [(n)-[:KNOWS|:OWNS]->(m) | 1] AS x
MATCH (n:Person) RETURN [(n)-[:KNOWS|:OWNS&AT]->(m) | 1] AS x
MATCH (n:Person) WHERE (n)-[:KNOWS|:OWNS]->() RETURN n.id
MATCH (n:Person) WHERE (n)-[:!KNOWS|:OWNS]->() RETURN n.id
MATCH ()-[:KNOWS|:OWNS]->{1,2}() RETURN count(*)
MATCH ()-[:KNOWS|:!OWNS]->{1,2}() RETURN count(*)
MATCH (:Person|:Adult)-->() RETURN count(*)
MATCH (:Person|:Adult&Person)-->() RETURN count(*)
MATCH (:Person|Adult:Dwelling)-->() RETURN count(*)
