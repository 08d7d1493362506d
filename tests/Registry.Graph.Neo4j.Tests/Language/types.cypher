// What the operators join, and what is refused before there is a row
MATCH (n:Nope) RETURN 1 + true
MATCH (n:Nope) RETURN true + 1
MATCH (n:Nope) RETURN 1 + {a: 1}
MATCH (n:Nope) RETURN 'a' + date('2020-01-02')
MATCH (n:Nope) RETURN duration('P1D') + 'a'
MATCH (n:Nope) RETURN date('2020-01-02') + date('2020-01-02')
MATCH (n:Nope) RETURN date('2020-01-02') + 1
MATCH (n:Nope) RETURN {a: 1} + {a: 1}
MATCH (n:Nope) RETURN n + 'a'
MATCH p = (n:Nope)-[r]->() RETURN p + p AS x
MATCH (n:Nope) RETURN true + null
MATCH (n:Nope) RETURN {a: 1} + n.zz
RETURN 1 + 1 AS x0, 1 + 1.5 AS x1, 1 + 'a' AS x2, 1 + [1] AS x3, 1 + null AS x4, 1.5 + 1 AS x5, 1.5 + 1.5 AS x6, 1.5 + 'a' AS x7, 1.5 + [1] AS x8, 1.5 + null AS x9, 'a' + 1 AS x10, 'a' + 1.5 AS x11, 'a' + 'a' AS x12, 'a' + [1] AS x13, 'a' + null AS x14, true + [1] AS x15, true + null AS x16, [1] + 1 AS x17, [1] + 1.5 AS x18, [1] + 'a' AS x19, [1] + true AS x20, [1] + [1] AS x21, [1] + {a: 1} AS x22, [1] + null AS x23, [1] + date('2020-01-02') AS x24, [1] + time('10:00Z') AS x25, [1] + datetime('2020-01-02T10:00Z') AS x26, [1] + duration('P1D') AS x27, {a: 1} + [1] AS x28, {a: 1} + null AS x29, null + 1 AS x30, null + 1.5 AS x31, null + 'a' AS x32, null + true AS x33, null + [1] AS x34, null + {a: 1} AS x35, null + date('2020-01-02') AS x36, null + time('10:00Z') AS x37, null + datetime('2020-01-02T10:00Z') AS x38, null + duration('P1D') AS x39, date('2020-01-02') + [1] AS x40, date('2020-01-02') + null AS x41, date('2020-01-02') + duration('P1D') AS x42, time('10:00Z') + [1] AS x43, time('10:00Z') + null AS x44, time('10:00Z') + duration('P1D') AS x45, datetime('2020-01-02T10:00Z') + [1] AS x46, datetime('2020-01-02T10:00Z') + null AS x47, datetime('2020-01-02T10:00Z') + duration('P1D') AS x48, duration('P1D') + [1] AS x49, duration('P1D') + null AS x50, duration('P1D') + date('2020-01-02') AS x51, duration('P1D') + time('10:00Z') AS x52, duration('P1D') + datetime('2020-01-02T10:00Z') AS x53, duration('P1D') + duration('P1D') AS x54
MATCH (n:Nope) RETURN 1 - 'a'
MATCH (n:Nope) RETURN 1 - duration('P1D')
MATCH (n:Nope) RETURN null - date('2020-01-02')
MATCH (n:Nope) RETURN n.zz - date('2020-01-02')
MATCH (n:Nope) RETURN date('2020-01-02') - date('2020-01-02')
MATCH (n:Nope) RETURN duration('P1D') - date('2020-01-02')
MATCH (n:Nope) RETURN duration('P1D') - null
RETURN 1 - 1 AS x0, 1 - 1.5 AS x1, 1 - null AS x2, 1.5 - 1 AS x3, 1.5 - 1.5 AS x4, 1.5 - null AS x5, null - 1 AS x6, null - 1.5 AS x7, null - duration('P1D') AS x8, date('2020-01-02') - null AS x9, date('2020-01-02') - duration('P1D') AS x10, time('10:00Z') - null AS x11, time('10:00Z') - duration('P1D') AS x12, datetime('2020-01-02T10:00Z') - null AS x13, datetime('2020-01-02T10:00Z') - duration('P1D') AS x14, duration('P1D') - null AS x15, duration('P1D') - duration('P1D') AS x16
MATCH (n:Nope) RETURN date('2020-01-02') * null
MATCH (n:Nope) RETURN duration('P1D') * duration('P1D')
MATCH (n:Nope) RETURN duration('P1D') * n.zz
MATCH (n:Nope) RETURN date('2020-01-02') * n.zz
MATCH (n:Nope) RETURN null * date('2020-01-02')
RETURN 1 * 1 AS x0, 1 * 1.5 AS x1, 1 * null AS x2, 1 * duration('P1D') AS x3, 1.5 * 1 AS x4, 1.5 * 1.5 AS x5, 1.5 * null AS x6, 1.5 * duration('P1D') AS x7, null * 1 AS x8, null * 1.5 AS x9, null * duration('P1D') AS x10, duration('P1D') * 1 AS x11, duration('P1D') * 1.5 AS x12, duration('P1D') * null AS x13
MATCH (n:Nope) RETURN 1 / duration('P1D')
MATCH (n:Nope) RETURN null / duration('P1D')
MATCH (n:Nope) RETURN n.zz / duration('P1D')
MATCH (n:Nope) RETURN duration('P1D') / 1.5
RETURN 1 / 1 AS x0, 1 / 1.5 AS x1, 1 / null AS x2, 1.5 / 1 AS x3, 1.5 / 1.5 AS x4, 1.5 / null AS x5, null / 1 AS x6, null / 1.5 AS x7, duration('P1D') / 1 AS x8, duration('P1D') / 1.5 AS x9, duration('P1D') / null AS x10
MATCH (n:Nope) RETURN duration('P1D') % 1
MATCH (n:Nope) RETURN null % duration('P1D')
MATCH (n:Nope) RETURN n.zz % date('2020-01-02')
RETURN 1 % 1 AS x0, 1 % 1.5 AS x1, 1 % null AS x2, 1.5 % 1 AS x3, 1.5 % 1.5 AS x4, 1.5 % null AS x5, null % 1 AS x6, null % 1.5 AS x7
MATCH (n:Nope) RETURN duration('P1D') ^ n.zz
MATCH (n:Nope) RETURN 1 ^ 'a'
MATCH (n:Nope) RETURN n.zz ^ n.zz
RETURN 1 ^ 1 AS x0, 1 ^ 1.5 AS x1, 1 ^ null AS x2, 1.5 ^ 1 AS x3, 1.5 ^ 1.5 AS x4, 1.5 ^ null AS x5, null ^ 1 AS x6, null ^ 1.5 AS x7
MATCH (n:Nope) RETURN 'a' || [1]
MATCH (n:Nope) RETURN [1] || 'a'
MATCH (n:Nope) RETURN 1 || null
MATCH (n:Nope) RETURN 'a' || n.zz
RETURN 'a' || 'a' AS x0, 'a' || null AS x1, [1] || [1] AS x2, [1] || null AS x3, null || 'a' AS x4, null || [1] AS x5
MATCH (n:Nope) RETURN 1 =~ 'a'
MATCH (n:Nope) RETURN null =~ 'a'
MATCH (n:Nope) RETURN null =~ 1
MATCH (n:Nope) RETURN 'a' =~ 1
MATCH (n:Nope) RETURN [1] =~ n.zz
MATCH (n:Nope) RETURN n.zz =~ true
MATCH (n:Nope) RETURN n.zz =~ null
RETURN 'a' =~ 'a' AS x0, 'a' =~ null AS x1, null =~ 'a' AS x2
UNWIND [1, 'a'] AS x RETURN x + true AS y
// What the functions take
MATCH (n:Nope) RETURN id(1)
MATCH (n:Nope) RETURN id(n.zz)
MATCH (n:Nope) RETURN labels(1)
MATCH (n:Nope) RETURN labels(n.zz)
MATCH (n:Nope) RETURN type(1)
MATCH (n:Nope) RETURN type(n.zz)
MATCH (n:Nope) RETURN startNode(1)
MATCH (n:Nope) RETURN startNode(n.zz)
MATCH (n:Nope) RETURN endNode(1)
MATCH (n:Nope) RETURN endNode(n.zz)
MATCH (n:Nope) RETURN properties(1)
MATCH (n:Nope) RETURN properties(n.zz)
MATCH (n:Nope) RETURN nodes(1)
MATCH (n:Nope) RETURN nodes(n.zz)
MATCH (n:Nope) RETURN relationships(1)
MATCH (n:Nope) RETURN relationships(n.zz)
MATCH (n:Nope) RETURN length(1)
MATCH (n:Nope) RETURN length(n.zz)
MATCH (n:Nope) RETURN size(1)
MATCH (n:Nope) RETURN head(1)
MATCH (n:Nope) RETURN last(1)
MATCH (n:Nope) RETURN tail(1)
MATCH (n:Nope) RETURN reverse(1)
MATCH (n:Nope) RETURN isEmpty(1)
MATCH (n:Nope) RETURN toInteger({a: 1})
MATCH (n:Nope) RETURN toFloat(true)
MATCH (n:Nope) RETURN toBoolean(1.5)
MATCH (n:Nope) RETURN toString([1])
MATCH (n:Nope) RETURN toIntegerList(1)
MATCH (n:Nope) RETURN toFloatList(1)
MATCH (n:Nope) RETURN toBooleanList(1)
MATCH (n:Nope) RETURN toStringList(1)
MATCH (n:Nope) RETURN abs('a')
MATCH (n:Nope) RETURN sign('a')
MATCH (n:Nope) RETURN round('a')
MATCH (n:Nope) RETURN isNaN('a')
MATCH (n:Nope) RETURN ceil('a')
MATCH (n:Nope) RETURN floor('a')
MATCH (n:Nope) RETURN exp('a')
MATCH (n:Nope) RETURN log('a')
MATCH (n:Nope) RETURN log10('a')
MATCH (n:Nope) RETURN sqrt('a')
MATCH (n:Nope) RETURN sin('a')
MATCH (n:Nope) RETURN cos('a')
MATCH (n:Nope) RETURN tan('a')
MATCH (n:Nope) RETURN cot('a')
MATCH (n:Nope) RETURN asin('a')
MATCH (n:Nope) RETURN acos('a')
MATCH (n:Nope) RETURN atan('a')
MATCH (n:Nope) RETURN degrees('a')
MATCH (n:Nope) RETURN radians('a')
MATCH (n:Nope) RETURN haversin('a')
MATCH (n:Nope) RETURN toLower(1)
MATCH (n:Nope) RETURN lower(1)
MATCH (n:Nope) RETURN toUpper(1)
MATCH (n:Nope) RETURN upper(1)
MATCH (n:Nope) RETURN trim(1)
MATCH (n:Nope) RETURN btrim(1)
MATCH (n:Nope) RETURN ltrim(1)
MATCH (n:Nope) RETURN rtrim(1)
MATCH (n:Nope) RETURN normalize(1)
MATCH (n:Nope) RETURN char_length(1)
MATCH (n:Nope) RETURN character_length(1)
MATCH (n:Nope) RETURN datetime.fromepochmillis('a')
MATCH (n:Nope) RETURN sum('a')
MATCH (n:Nope) RETURN avg('a')
MATCH (n:Nope) RETURN stDev('a')
MATCH (n:Nope) RETURN stDevP('a')
MATCH (n:Nope) RETURN -'a'
MATCH (n:Nope) RETURN NOT 1
MATCH (n:Nope) RETURN 1.a
MATCH (n:Nope) RETURN 1['a']
MATCH (n:Nope) RETURN n.zz['a']
MATCH (n:Nope) RETURN 1[0]
MATCH (n:Nope) RETURN 1[0..1]
MATCH (n:Nope) RETURN 1['a'..]
MATCH (n:Nope) RETURN n.zz['a'..]
MATCH (n:Nope) RETURN [x IN 1 | x]
MATCH (n:Nope) RETURN all(x IN 1 WHERE true)
MATCH (n:Nope) RETURN reduce(a = 0, x IN 1 | a)
MATCH (n:Nope) RETURN 1:Person
MATCH (n:Nope) RETURN n.zz:Person
MATCH (n:Nope) RETURN 1 IN 1
MATCH (n:Nope) RETURN CASE WHEN 1 THEN 1 END
MATCH (n:Nope) RETURN [1,2][1.5]
MATCH (n:Nope) RETURN [1,2][1.5..]
MATCH (n:Nope) RETURN {a:1}[1]
MATCH (n:Nope) RETURN 1 {.a}
MATCH (n:Nope) RETURN n.zz {.a}
MATCH (n:Nope) RETURN left(1, 1)
MATCH (n:Nope) RETURN left('abc', 1.5)
MATCH (n:Nope) RETURN right(1, 1)
MATCH (n:Nope) RETURN right('abc', 1.5)
MATCH (n:Nope) RETURN substring(1, 1)
MATCH (n:Nope) RETURN substring('abc', 1.5)
MATCH (n:Nope) RETURN substring('abc', 1, 1.5)
MATCH (n:Nope) RETURN replace(1, 'a', 'b')
MATCH (n:Nope) RETURN replace('abc', 1, 'b')
MATCH (n:Nope) RETURN replace('abc', 'a', 1)
MATCH (n:Nope) RETURN split(1, 'a')
MATCH (n:Nope) RETURN split('abc', 1)
MATCH (n:Nope) RETURN btrim('abc', 1)
MATCH (n:Nope) RETURN ltrim('abc', 1)
MATCH (n:Nope) RETURN rtrim('abc', 1)
MATCH (n:Nope) RETURN trim(BOTH 1 FROM 'abc')
MATCH (n:Nope) RETURN round('a', 1)
MATCH (n:Nope) RETURN round(1.25, 'a')
MATCH (n:Nope) RETURN round(1.25, 1, 1)
MATCH (n:Nope) RETURN round('a', 1, 'UP')
MATCH (n:Nope) RETURN atan2('a', 1)
MATCH (n:Nope) RETURN atan2(1, 'a')
// differs: the kit demands an error at run time, of a row
MATCH (n:Nope) RETURN range(1.5, 3)
MATCH (n:Nope) RETURN normalize('abc', NFC) + true
MATCH (n:Nope) RETURN datetime.fromepoch('a', 1)
MATCH (n:Nope) RETURN datetime.fromepoch(1, 'a')
MATCH (n:Nope) RETURN date.truncate(1, datetime('2020-01-02T10:11:12Z'))
MATCH (n:Nope) RETURN date.truncate('day', datetime('2020-01-02T10:11:12Z'), 1)
MATCH (n:Nope) RETURN date.truncate('day', datetime('2020-01-02T10:11:12Z'), n.zz)
MATCH (n:Nope) RETURN time.truncate(1, datetime('2020-01-02T10:11:12Z'))
MATCH (n:Nope) RETURN time.truncate('day', datetime('2020-01-02T10:11:12Z'), 1)
MATCH (n:Nope) RETURN time.truncate('day', datetime('2020-01-02T10:11:12Z'), n.zz)
MATCH (n:Nope) RETURN datetime.truncate(1, datetime('2020-01-02T10:11:12Z'))
MATCH (n:Nope) RETURN datetime.truncate('day', datetime('2020-01-02T10:11:12Z'), 1)
MATCH (n:Nope) RETURN datetime.truncate('day', datetime('2020-01-02T10:11:12Z'), n.zz)
// What shows its kind at run time only: one value is a list of itself, a number loses its fraction, a list is true unless it is empty
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN m.l[0..1]
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN [x IN m.i | x]
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN all(x IN m.s WHERE x = 'a')
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN reduce(a = 0, x IN m.i | a + x)
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN 3 IN m.i, 1 IN m.i, null IN m.i
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN tail(m.i), tail(m.m)
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN [x IN m.m | x.a], m.m IN m.m
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN [1, 2, 3][m.f..]
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN left('abc', m.f), right('abc', m.f), substring('abc', m.f), substring('abc', 0, m.f)
// differs: the kit demands an error of a float
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN range(m.f, 3), range(0, m.f), range(0, 3, m.f)
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN [1, 2][m.f]
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN NOT m.l, NOT m.e, NOT m.m, m.l AND NOT m.e, m.e OR m.m, m.l XOR m.e
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN CASE WHEN m.l THEN 1 END
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN m.i AND m.l
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN m.l AND m.i
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN 'a' =~ m.i
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN m.i =~ 'a', m.i =~ null, null =~ m.s
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN m.n || m.i
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN m.n || m.s, m.n || m.l, m.s || m.n
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN -m.d
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN +m.t, +m.d
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN head(m.i)
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN size(m.i)
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN duration(m.d)
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN round(1.25, 1, m.i)
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN round(1.25, 1, m.n)
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN m.s + m.t, m.t + m.s, m.s + m.d, m.s + true
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN toInteger(m.l)
WITH {i: 1, f: 1.5, s: 'a', l: [1], e: [], m: {a: 1}, d: duration('P1D'), t: date('2020-01-02'), n: null} AS m RETURN toString(m.m)
MATCH (d:Dwelling) RETURN d.key, 3 IN d.rooms, [x IN d.rooms | x], d.rooms[0..]
MATCH (d:Dwelling) WHERE 3 IN d.rooms RETURN d.key
MATCH (n:Person) WHERE 'a' IN n.tags OR 'Bo' IN n.name RETURN n.id
MATCH (n:Person) WHERE n.tags RETURN n.id
MATCH (n:Person) WHERE n.name RETURN n.id
MATCH (n:Person) WHERE n.tags AND n.age > 3 RETURN n.id
MATCH (n:Nope) RETURN id(n.x)
MATCH (n:Nope) RETURN n.x.y, n.x[0], n.x + {a: 1}, n.x =~ n.y, n.x IN n.y
MATCH (n:Nope) RETURN n.x['a']
MATCH (n:Nope) WITH n.x AS x RETURN labels(x)
RETURN radians(1.5), degrees(1.5), radians(90), degrees(0.1)
// differs: an error on the left of AND or OR is an error, also where the right decides
WITH {a: 1} AS m RETURN m.a OR true AS x
// differs: the same
WITH {a: 0} AS m RETURN 1 / m.a = 1 AND false AS x
// What is no number falls into no group but its own
UNWIND [NaN, NaN, 1.0] AS x RETURN x, count(*) AS c
UNWIND [NaN, NaN, 1.0] AS x RETURN DISTINCT x
UNWIND [NaN, NaN, 1.0, 1] AS x RETURN collect(DISTINCT x) AS c, count(DISTINCT x) AS d
UNWIND [[NaN], [NaN], [1.0]] AS x RETURN x, count(*) AS c
UNWIND [{a: NaN}, {a: NaN}] AS x RETURN x, count(*) AS c
UNWIND [NaN, NaN] AS x RETURN x UNION RETURN NaN AS x
UNWIND [NaN, NaN] AS x RETURN x, 1 AS y, count(*) AS c
UNWIND [NaN, 1, NaN] AS x WITH DISTINCT x ORDER BY x LIMIT 2 RETURN x
UNWIND [NaN, 1, NaN] AS x RETURN x ORDER BY x DESC
UNWIND [0.0, -0.0, 0] AS x RETURN x, count(*) AS c
UNWIND [1, 2, 3, 4, 5, 6, 7, 8, 9, NaN, 10, NaN, 10] AS x RETURN count(DISTINCT x) AS c
// differs: there one NaN that goes on with several rows is one group, as an object is itself
WITH NaN AS l UNWIND [1, 2] AS i RETURN l, count(*) AS c
// Integers beside floats from 2^53 on
WITH {v: 2.0^53} AS m, {v: 9007199254740993} AS k RETURN m.v = k.v, m.v < k.v, m.v <= k.v, m.v > k.v, m.v >= k.v, m.v <> k.v, k.v IN [m.v], [k.v] = [m.v], {a: k.v} = {a: m.v}
WITH {v: -(2.0^53)} AS m, {v: -9007199254740993} AS k RETURN m.v = k.v, m.v < k.v, m.v <= k.v, m.v > k.v, m.v >= k.v, m.v <> k.v, k.v IN [m.v], [k.v] = [m.v]
WITH {v: 2.0^54} AS m, {v: 18014398509481983} AS k RETURN m.v = k.v, m.v < k.v, m.v <= k.v, m.v > k.v, k.v IN [m.v]
UNWIND [9007199254740993, 9007199254740992.0, 9007199254740992, 9007199254740994.0, 9007199254740994] AS x RETURN x ORDER BY x
UNWIND [9007199254740993, 9007199254740992.0, 9007199254740992] AS x RETURN x, count(*) AS c
UNWIND [9007199254740993, 9007199254740992.0, 9007199254740992] AS x RETURN max(x) AS a, min(x) AS b
UNWIND [-9223372036854775808.0, -9223372036854775808] AS x RETURN count(DISTINCT x) AS c
WITH {v: 2.0^63} AS m, {v: 9223372036854775807} AS k RETURN m.v < k.v, m.v <= k.v, m.v > k.v, m.v >= k.v
// differs: the greatest integer is less than 2^63, and Neo4j has it equal, too
WITH {v: 2.0^63} AS m, {v: 9223372036854775807} AS k RETURN m.v = k.v
// differs: two written numbers are compared as floats there, before the query runs
RETURN 9007199254740993 = 9007199254740992.0 AS a
// Written numbers
RETURN 017
RETURN 00
RETURN 08
RETURN -017
RETURN 00.5, 01e2, 0, 0.0
RETURN 0X1f
RETURN 0O17
RETURN 0x1F, 0o17, 0x1_F, 0x_1, 0o1_7
RETURN 0x1_
RETURN 1.5f, 1e3d, 1.5D, 2.5F
RETURN 1f
RETURN [1, 2, 3][0..], [1, 2, 3][..2]
RETURN [1, 2, 3][..]
// What older versions had
MATCH (n:Person) WHERE exists(n.age) RETURN n.id
RETURN exists({a: 1}.a)
MATCH (n:Person) WHERE exists((n)-[:OWNS]->()) RETURN n.id
RETURN extract(x IN [1, 2] | x)
RETURN filter(x IN [1, 2] WHERE x > 1)
MATCH p = (n)-->(m) RETURN rels(p)
RETURN toInt('1')
MATCH (n) WHERE has(n.age) RETURN n
MATCH (n:Person|:Dwelling) RETURN n.id
MATCH (n) WHERE n:Person|:Adult RETURN n.id
MATCH (n:Person:Adult|Dwelling) RETURN n.id
MATCH (n:Person:!Adult) RETURN n.id
MATCH (n:(Person|Dwelling):Adult) RETURN n.id
MATCH (n:Person:Adult) RETURN n.id
MATCH (n) WHERE n:Person:Adult RETURN n.id
MATCH (n:Person)-[:KNOWS|:OWNS]->() RETURN n.id
MATCH (n:Person)-[:KNOWS|OWNS|:OWNS]->() RETURN n.id
MATCH (n:Person)-[:KNOWS|:OWNS {w: 5}]->() RETURN n.id
MATCH (n:Person)-[r:KNOWS|:OWNS]->() RETURN n.id
MATCH (n:Person)-[:KNOWS|:OWNS*]->() RETURN n.id
MATCH (n:Person)-[r:KNOWS:OWNS]->() RETURN n.id
MATCH (n)-[r]->() WHERE r:KNOWS:OWNS RETURN n.id
MATCH (n)-[r]->() WHERE r:KNOWS|:OWNS RETURN n.id
