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
// What the items of a list may be is known before the run
MATCH p = (n:Nope)-->() RETURN NOT [1, 2][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [1, 'a'][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [1, 2.5][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [1, null][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [null, 1][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [null][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT ['a'][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [[1]][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [[1]][0][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [[1], ['a']][0][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [[1], [2.5]][0][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [[true]][0][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [true, 1][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [true, null][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [{a: 1}][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [{a: 1}][0].a AS v
MATCH p = (n:Nope)-->() RETURN NOT [n][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [n, 1][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [n.x][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [n.x, 1][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [date('2020-01-01')][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [date('2020-01-01'), 1][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [date('2020-01-01'), datetime('2020-01-01T00:00Z')][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [$p][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT head([1, 2]) AS v
MATCH p = (n:Nope)-->() RETURN NOT head([1, 'a']) AS v
MATCH p = (n:Nope)-->() RETURN NOT head([1, 2.5]) AS v
MATCH p = (n:Nope)-->() RETURN NOT last([1]) AS v
MATCH p = (n:Nope)-->() RETURN NOT last(['a', 'b']) AS v
MATCH p = (n:Nope)-->() RETURN NOT last([1, 'a']) AS v
MATCH p = (n:Nope)-->() RETURN NOT head([[1]]) AS v
MATCH p = (n:Nope)-->() RETURN NOT head(head([[1]])) AS v
MATCH p = (n:Nope)-->() RETURN NOT head([n]) AS v
MATCH p = (n:Nope)-->() RETURN NOT [1, 2][0..1] AS v
MATCH p = (n:Nope)-->() RETURN NOT [1, 2][0..1][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [1, 'a'][0..1][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT head([1, 2][0..1]) AS v
MATCH p = (n:Nope)-->() RETURN NOT tail([1, 2])[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT tail([1, 'a'])[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT reverse([1, 2])[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT reverse('a')[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT ([1] + [2])[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT ([1] + ['a'])[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT ([1] + 2)[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT ([1] + 'a')[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT (1 + [2])[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT ('a' + [2])[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT ([1] || [2])[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT ([] + [2])[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT ([] + 2)[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [x IN [1, 2] | x][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [x IN [1, 2]][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [x IN [1, 2] | x + 1][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [x IN [1, 2] | 'a'][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [x IN [1, 'a']][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [x IN [1, 2] WHERE x > 1][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [(n)-->(m) | m.x][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [(n)-->(m) | m][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [(n)-->(m) | 1][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT [(n)-->(m) | 'a' + m.x][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT range(1, 3)[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT head(range(1, 3)) AS v
MATCH p = (n:Nope)-->() RETURN NOT keys(n)[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT labels(n)[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT split('a', ',')[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT head(labels(n)) AS v
MATCH p = (n:Nope)-->() RETURN NOT toIntegerList([1])[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT toStringList([1])[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT toBooleanList([1])[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT toFloatList([1])[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT nodes(p)[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT relationships(p)[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT collect(n.x)[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT collect(1)[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT collect('a')[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT collect(n)[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT head(collect(1)) AS v
MATCH p = (n:Nope)-->() RETURN NOT CASE WHEN n.x THEN [1] ELSE [2] END[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT CASE WHEN n.x THEN [1] ELSE ['a'] END[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT coalesce([1], [2])[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT coalesce([1], ['a'])[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT coalesce(null, [1])[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT reduce(a = 0, x IN [1] | a + x) AS v
MATCH p = (n:Nope)-->() RETURN NOT reduce(a = 0, x IN [1] | 'a') AS v
MATCH p = (n:Nope)-->() RETURN NOT reduce(a = '', x IN [1] | a + x) AS v
MATCH p = (n:Nope)-->() RETURN NOT COLLECT { MATCH (m) RETURN 1 }[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT COLLECT { MATCH (m) RETURN m.x }[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT COLLECT { MATCH (m) RETURN m }[0] AS v
MATCH p = (n:Nope)-->() RETURN NOT (CASE WHEN n.x THEN 1 ELSE 2 END) AS v
MATCH p = (n:Nope)-->() RETURN NOT (CASE WHEN n.x THEN 1 ELSE 'a' END) AS v
MATCH p = (n:Nope)-->() RETURN NOT coalesce(1, 2) AS v
MATCH p = (n:Nope)-->() RETURN NOT coalesce(1, 'a') AS v
MATCH p = (n:Nope)-->() RETURN NOT coalesce(n.x, 1) AS v
MATCH p = (n:Nope)-->() RETURN NOT nullIf(1, 2) AS v
MATCH p = (n:Nope)-->() RETURN NOT max(1) AS v
MATCH p = (n:Nope)-->() RETURN NOT min('a') AS v
MATCH p = (n:Nope)-->() RETURN NOT max(n.x) AS v
MATCH p = (n:Nope)-->() RETURN NOT sum(1) AS v
MATCH p = (n:Nope)-->() RETURN NOT avg(1) AS v
MATCH p = (n:Nope)-->() RETURN NOT percentileCont(1, 0.5) AS v
MATCH p = (n:Nope)-->() RETURN NOT sum(n.x) AS v
MATCH p = (n:Nope)-->() RETURN NOT stDev(1) AS v
MATCH p = (n:Nope)-->() RETURN NOT {a: 1}.a AS v
MATCH p = (n:Nope)-->() RETURN NOT {a: 1}['a'] AS v
MATCH p = (n:Nope)-->() RETURN NOT [1, 2, 3][n.x] AS v
MATCH p = (n:Nope)-->() RETURN NOT [[1, 2], [3]][0][0..1] AS v
MATCH p = (n:Nope)-->() RETURN NOT n['x'] AS v
MATCH p = (n:Nope)-->() RETURN NOT [n.x] AS v
MATCH p = (n:Nope)-->() RETURN NOT tail([[1]])[0][0] AS v
MATCH p = (n:Nope)-->() RETURN NOT duration('P1D').days AS v
MATCH p = (n:Nope)-->() RETURN NOT date('2020-01-01').year AS v
MATCH p = (n:Nope)-->() RETURN NOT n.x.y AS v
MATCH p = (n:Nope)-->() RETURN NOT properties(n) AS v
MATCH p = (n:Nope)-->() RETURN NOT properties(n).a AS v
MATCH p = (n:Nope)-->() RETURN NOT valueType(1) AS v
MATCH p = (n:Nope)-->() RETURN NOT [p = (n)-->() | p][0] AS v
MATCH (n:Nope) WITH [1, 2] AS l RETURN NOT l[0]
MATCH (n:Nope) WITH [1, 'a'] AS l RETURN NOT l[0]
MATCH (n:Nope) WITH [1, 2.5] AS l RETURN NOT l[0]
MATCH (n:Nope) WITH [[1]] AS l RETURN NOT l[0][0]
MATCH (n:Nope) WITH [1, 2] AS l WITH l AS k RETURN NOT k[0]
MATCH (n:Nope) WITH [1, 2] AS l WITH l[0] AS k RETURN NOT k
MATCH (n:Nope) WITH [1, 2] AS l WITH l[0..1] AS k RETURN NOT k[0]
MATCH (n:Nope) WITH [1, 2] AS l UNWIND l AS k RETURN NOT k
MATCH (n:Nope) WITH [1, 2] AS l UNWIND l[0..1] AS k RETURN NOT k
MATCH (n:Nope) UNWIND [1, 'a'] AS k RETURN NOT k
MATCH (n:Nope) UNWIND [1, 2.5] AS k RETURN NOT k
MATCH (n:Nope) UNWIND [1, null] AS k RETURN NOT k
MATCH (n:Nope) UNWIND [null, 1] AS k RETURN NOT k
MATCH (n:Nope) UNWIND [[1], [2]] AS k RETURN NOT k
MATCH (n:Nope) UNWIND [[1], [2]] AS k RETURN NOT k[0]
MATCH (n:Nope) UNWIND [[1], [2]] AS k UNWIND k AS j RETURN NOT j
MATCH (n:Nope) UNWIND range(1, 3) AS k RETURN NOT k
MATCH (n:Nope) UNWIND keys(n) AS k RETURN NOT k
MATCH (n:Nope) UNWIND labels(n) AS k RETURN k + 1
MATCH (n:Nope) UNWIND tail([1, 2]) AS k RETURN NOT k
MATCH (n:Nope) UNWIND split('a', ',') AS k RETURN NOT k
MATCH (n:Nope) UNWIND [x IN [1, 2] | x] AS k RETURN NOT k
MATCH (n:Nope) UNWIND [1] + [2] AS k RETURN NOT k
MATCH (n:Nope) UNWIND [1] + ['a'] AS k RETURN NOT k
MATCH (n:Nope) UNWIND [{a: 1}] AS k RETURN NOT k
MATCH (n:Nope) UNWIND [{a: 1}] AS k RETURN NOT k.a
MATCH (n:Nope) WITH {a: 1} AS k RETURN NOT k.a
MATCH (n:Nope) WITH {a: 1} AS k RETURN NOT k
MATCH (n:Nope) WITH collect(1) AS l RETURN NOT l[0]
MATCH (n:Nope) WITH collect(n) AS l RETURN NOT l[0]
MATCH (n:Nope) WITH collect(n) AS l RETURN NOT head(l)
MATCH (n:Nope) WITH collect(n.x) AS l RETURN NOT head(l)
MATCH (n:Nope) WITH n, collect('a') AS l UNWIND l AS k RETURN NOT k
MATCH (n:Nope) WITH n, collect('a') AS l RETURN [x IN l | NOT x]
MATCH p = (n:Nope)-[r*]->(m) RETURN NOT r[0]
MATCH p = (n:Nope)-[r*]->(m) RETURN NOT head(r)
MATCH p = (n:Nope)-[r*]->(m) UNWIND r AS q RETURN NOT q
MATCH p = (n:Nope) UNWIND nodes(p) AS q RETURN NOT q
MATCH p = (n:Nope) RETURN [q IN nodes(p) | NOT q]
MATCH p = (n:Nope) RETURN [q IN relationships(p) | NOT q]
MATCH p = (n:Nope) RETURN [q IN [1, 'a'] | NOT q]
MATCH p = (n:Nope) RETURN [q IN [1, 2.5] | NOT q]
MATCH p = (n:Nope) RETURN [q IN [[1]] | NOT q]
MATCH p = (n:Nope) RETURN [q IN [[1]] | [z IN q | NOT z]]
MATCH p = (n:Nope) RETURN [q IN tail([1, 2]) | NOT q]
MATCH p = (n:Nope) RETURN [q IN range(1, 2) | NOT q]
MATCH p = (n:Nope) RETURN all(q IN [1, 2] WHERE q)
MATCH p = (n:Nope) RETURN all(q IN [1, 'a'] WHERE q)
MATCH p = (n:Nope) RETURN all(q IN labels(n) WHERE q)
MATCH p = (n:Nope) RETURN all(q IN [(n)-->(m) | 1] WHERE q)
MATCH p = (n:Nope) RETURN reduce(a = 0, q IN [1, 2] | NOT q)
MATCH p = (n:Nope) RETURN reduce(a = 0, q IN ['a'] | a + (NOT q))
MATCH p = (n:Nope) RETURN reduce(a = 0, q IN ['a'] | NOT a)
MATCH p = (n:Nope) RETURN reduce(a = 0, q IN ['a'] | a + q)
MATCH p = (n:Nope) RETURN reduce(a = true, q IN ['a'] | a AND q)
MATCH p = (n:Nope) RETURN reduce(a = true, q IN [n.x] | a AND q)
MATCH (n:Nope) RETURN [1, 2][0] STARTS WITH 'a'
MATCH (n:Nope) RETURN [1, 2][0] =~ 'a'
MATCH (n:Nope) RETURN [1, 2][0] + true
MATCH (n:Nope) RETURN ['a'][0] - 1
MATCH (n:Nope) RETURN [1, 'a'][0] - 1
MATCH (n:Nope) RETURN [1, 'a'][0] - true
MATCH (n:Nope) RETURN [true, 'a'][0] - 1
MATCH (n:Nope) RETURN toUpper([1][0])
MATCH (n:Nope) RETURN toUpper([1, 'a'][0])
MATCH (n:Nope) RETURN toUpper([1, 2.5][0])
MATCH (n:Nope) RETURN abs(['a'][0])
MATCH (n:Nope) RETURN abs([true, 'a'][0])
MATCH (n:Nope) RETURN size([1][0])
MATCH (n:Nope) RETURN size([1, 2.5][0])
MATCH (n:Nope) RETURN [1, 2][0].a
MATCH (n:Nope) RETURN ['a'][0].a
MATCH (n:Nope) RETURN [1, 2]['a']
MATCH (n:Nope) RETURN [1, 2][[0][0]]
MATCH (n:Nope) RETURN [1, 2][['a'][0]]
MATCH (n:Nope) RETURN [1, 2][['a'][0]..]
MATCH (n:Nope) RETURN 1 IN [1, 2][0]
MATCH (n:Nope) RETURN 1 IN [[1], 2][0]
MATCH (n:Nope) RETURN [x IN [1][0] | x]
MATCH (n:Nope) UNWIND [1][0] AS x RETURN x
MATCH (n:Nope) UNWIND [1, 'a'][0] AS x RETURN x
MATCH (n:Nope) RETURN labels([1][0])
MATCH (n:Nope) RETURN labels([n][0])
MATCH (n:Nope) RETURN labels([n, 1][0])
MATCH (n:Nope)-[r]->() RETURN labels([n, r][0])
MATCH (n:Nope)-[r]->() RETURN NOT [n, r][0]
MATCH (n:Nope) RETURN [n][0].x
MATCH (n:Nope) RETURN [n][0]:Person
MATCH (n:Nope) RETURN [1][0]:Person
MATCH (n:Nope) WHERE [1][0] RETURN n
MATCH (n:Nope) WHERE [1, 'a'][0] RETURN n
MATCH (n:Nope) WHERE [true][0] RETURN n
MATCH (n:Nope) WHERE head(labels(n)) RETURN n
MATCH (n:Nope) RETURN CASE WHEN [1][0] THEN 1 END
MATCH (n:Nope) RETURN -['a'][0]
MATCH (n:Nope) RETURN -[1][0]
MATCH (n:Nope) RETURN [1][0] AND true
MATCH (n:Nope) RETURN sum(['a'][0])
MATCH (n:Nope) RETURN sum(['a', 1][0])
MATCH (n:Nope) RETURN avg([true][0])
MATCH (n:Nope) RETURN duration([1][0])
MATCH (n:Nope) RETURN date([1][0])
MATCH (n:Nope) RETURN date([true, 1][0])
MATCH (n:Nope) RETURN NOT ('a' + n.x)
MATCH (n:Nope) RETURN NOT (1 + n.x)
MATCH (n:Nope) RETURN NOT (1 - n.x)
MATCH (n:Nope) RETURN NOT (n.x + n.y)
MATCH (n:Nope) RETURN NOT ([1] + n.x)
MATCH (n:Nope) RETURN NOT ('a' || n.x)
MATCH (n:Nope) RETURN NOT [1 + n.x][0]
MATCH (n:Nope) RETURN NOT ['a' + n.x][0]
MATCH (n:Nope) RETURN NOT ['a' || n.x][0]
MATCH (n:Nope) RETURN NOT [1 - n.x][0]
MATCH (n:Nope) RETURN NOT [1 - n.x, 2][0]
MATCH (n:Nope) RETURN NOT [abs(n.x)][0]
MATCH (n:Nope) RETURN NOT [-n.x][0]
MATCH (n:Nope) RETURN NOT [size(n.x)][0]
MATCH (n:Nope) RETURN NOT [toString(n.x)][0]
MATCH (n:Nope) RETURN NOT [CASE WHEN n.x THEN 1 ELSE 'a' END][0]
MATCH (n:Nope) RETURN NOT [coalesce(1, 'a')][0]
MATCH (n:Nope) RETURN NOT [CASE WHEN n.x THEN 1 END][0]
MATCH (n:Nope) RETURN NOT (CASE WHEN n.x THEN 1 END)
MATCH (n:Nope) RETURN NOT (CASE WHEN n.x THEN 1 ELSE null END)
MATCH (n:Nope) RETURN reduce(a = 0, x IN [1.5] | a + x)
MATCH (n:Nope) RETURN reduce(a = 0.0, x IN [1] | a + x)
MATCH (n:Nope) RETURN reduce(a = 0, x IN [n.x] | a + x)
MATCH (n:Nope) RETURN reduce(a = 0, x IN [1, 2.5] | a + x)
MATCH (n:Nope) RETURN reduce(a = 0, x IN [1, 'a'] | a + x)
MATCH (n:Nope) RETURN reduce(a = '', x IN [1, 'a'] | a + x)
MATCH (n:Nope) RETURN reduce(a = null, x IN [1] | x)
MATCH (n:Nope) RETURN reduce(a = [], x IN [1] | a + x)
MATCH (n:Nope) RETURN reduce(a = [], x IN [1] | x + a)
MATCH (n:Nope) RETURN reduce(a = [], x IN [1] | x)
MATCH (n:Nope) RETURN reduce(a = 0, x IN [1] | null)
MATCH (n:Nope) RETURN reduce(a = n.x, x IN [1] | a + x)
MATCH (n:Nope) RETURN reduce(a = 0, x IN [1] | a + 1.5)
MATCH (n:Nope) RETURN reduce(a = 0, x IN [1] | x / 2.0)
MATCH (n:Nope) RETURN reduce(a = 0, x IN [1] | n.x)
MATCH (n:Nope) RETURN reduce(a = 0, x IN [1] | n)
MATCH (n:Nope) RETURN reduce(a = n, x IN [1] | a)
MATCH (n:Nope) RETURN reduce(a = n, x IN [1] | 1)
MATCH (n:Nope) RETURN reduce(a = true, x IN [1] | a AND x > 0)
MATCH (n:Nope) RETURN reduce(a = true, x IN [1] | 1)
MATCH (n:Nope) RETURN reduce(a = {}, x IN [1] | {b: x})
MATCH (n:Nope) RETURN reduce(a = {}, x IN [1] | 1)
MATCH (n:Nope) RETURN reduce(a = date('2020-01-01'), x IN [1] | a + duration('P1D'))
MATCH (n:Nope) RETURN reduce(a = date('2020-01-01'), x IN [1] | 1)
MATCH (n:Nope) RETURN reduce(a = duration('P1D'), x IN [duration('P1D')] | a + x)
MATCH (n:Nope) RETURN reduce(a = [1], x IN [1] | ['a'])
MATCH (n:Nope) RETURN reduce(a = [1], x IN [1] | a + 'a')
MATCH (n:Nope) RETURN reduce(a = [1], x IN [1] | a + ['a'])
MATCH (n:Nope) RETURN reduce(a = ['a'], x IN [1] | [1])
MATCH (n:Nope) RETURN reduce(a = 1.5, x IN [1] | x)
MATCH (n:Nope) RETURN reduce(a = 1, x IN [1] | CASE WHEN x > 0 THEN 'a' ELSE 1 END)
MATCH (n:Nope) RETURN NOT reduce(a = n.x, x IN [1] | 1)
MATCH (n:Nope) RETURN NOT reduce(a = 1, x IN [1] | n.x)
MATCH (n:Nope) RETURN NOT reduce(a = [1], x IN [1] | a)[0]
MATCH (n:Nope) RETURN NOT sum(1.5)
MATCH (n:Nope) RETURN NOT avg(n.x)
MATCH (n:Nope) RETURN NOT stDev(n.x)
MATCH (n:Nope) RETURN NOT percentileDisc(n.x, 0.5)
MATCH (n:Nope) RETURN NOT percentileDisc(1, 0.5)
MATCH (n:Nope) RETURN NOT max([1])
MATCH (n:Nope) RETURN NOT max([1])[0]
MATCH (n:Nope) RETURN NOT max(n)
MATCH (n:Nope) RETURN NOT min(n.x + 1)
MATCH (n:Nope) RETURN NOT count(*)
MATCH (n:Nope) RETURN NOT max([1, 'a'][0])
MATCH (n:Nope) RETURN NOT collect([1])[0][0]
MATCH (n:Nope) RETURN NOT collect(n.x + 'a')[0]
MATCH (n:Nope) RETURN NOT max(CASE WHEN n.x THEN 1 ELSE 'a' END)
MATCH (n:Nope) RETURN NOT collect(CASE WHEN n.x THEN 1 ELSE 'a' END)[0]
MATCH (n:Nope) WITH max(1) AS m RETURN NOT m
MATCH (n:Nope) WITH CASE WHEN n.x THEN 1 ELSE 'a' END AS m RETURN NOT m
MATCH (n:Nope) WITH CASE WHEN n.x THEN [1] ELSE ['a'] END AS m RETURN NOT m[0]
MATCH (n:Nope) WITH [1] + ['a'] AS m RETURN NOT m[0]
MATCH (n:Nope) UNWIND CASE WHEN n.x THEN [1] ELSE ['a'] END AS m RETURN NOT m
MATCH (n:Nope) RETURN [m IN CASE WHEN n.x THEN [1] ELSE ['a'] END | NOT m]
MATCH (n:Nope) RETURN [[1, 2], [3]][0][0] =~ 'a'
MATCH (n:Nope) RETURN [x IN [[1], [2]] | x[0] =~ 'a']
MATCH (n:Nope) RETURN NOT [x IN [1, 2] | [x]][0][0]
MATCH (n:Nope) RETURN NOT [n.x][0]
MATCH (n:Nope) RETURN NOT [properties(n)][0]
MATCH (n:Nope) RETURN NOT [[]][0]
MATCH (n:Nope) RETURN NOT [[], [1]][0]
MATCH (n:Nope) RETURN NOT [[], [1]][0][0]
MATCH (n:Nope) RETURN NOT [[], 1][0]
MATCH (n:Nope) RETURN NOT head([])
MATCH (n:Nope) RETURN NOT [p = (n)-->() | p][0]
MATCH p = (n:Nope)-->() RETURN NOT [p][0]
MATCH p = (n:Nope)-[r]->() RETURN NOT [r, n][0]
MATCH p = (n:Nope)-[r]->() RETURN NOT [r, {a: 1}][0]
MATCH p = (n:Nope)-[r]->() RETURN [r, n][0] - 1
MATCH p = (n:Nope)-[r]->() RETURN type([r, n][0])
MATCH p = (n:Nope)-[r]->() RETURN [r, n][0].x
MATCH (n:Nope) WITH [1, 2] AS l WITH * RETURN NOT l[0]
MATCH (n:Nope) WITH [1, 2] AS l CALL (l) { RETURN NOT l[0] AS x } RETURN x
MATCH (n:Nope) CALL { RETURN [1] AS l } RETURN NOT l[0]
MATCH (n:Nope) WITH DISTINCT [1, 2] AS l RETURN NOT l[0]
MATCH (n:Nope) WITH n, [1, 2] AS l, count(*) AS c RETURN NOT l[0]
MATCH (n:Nope) WITH n, [1, 2] AS l WHERE NOT l[0] RETURN n
MATCH (n:Nope) WITH n, [1, 2] AS l ORDER BY NOT l[0] RETURN n
MATCH (n:Nope) RETURN EXISTS { WITH [1] AS l WHERE NOT l[0] RETURN l }
RETURN [x IN [1, null] | NOT x] AS l
RETURN [x IN [1, 'a'] | NOT x] AS l
RETURN NOT [1, true][1] AS x
RETURN reduce(a = 0, x IN [1.5] | a + x) AS x
RETURN reduce(a = 0, x IN [1.5, null] | a + x) AS x
MATCH (n:Nope) RETURN NOT (collect(n.x) + 1)[0]
MATCH (n:Nope) RETURN NOT ([1] || ['a'])[0]
MATCH (n:Nope) RETURN NOT ([] || [1])[0]
MATCH (n:Nope) RETURN NOT ([] + [])[0]
MATCH (n:Nope) RETURN NOT coalesce([], [1])[0]
MATCH (n:Nope) RETURN NOT coalesce(n.x, [1])[0]
MATCH (n:Nope) RETURN NOT coalesce(null, 1)
MATCH (n:Nope) RETURN NOT coalesce([n.x], [1])[0]
MATCH (n:Nope) RETURN NOT CASE WHEN n.x THEN [] ELSE [1] END[0]
MATCH (n:Nope) RETURN NOT CASE WHEN n.x THEN 1 ELSE n.y END
MATCH (n:Nope) RETURN [1, 2][1 + 1.5]
MATCH (n:Nope) RETURN [1, 2][1 * 1.5]
MATCH (n:Nope) RETURN [1, 2][n.x / 1.5]
MATCH (n:Nope) RETURN left('a', 1 + 1.5)
MATCH (n:Nope) RETURN left('a', 1 * 1.5)
MATCH (n:Nope) RETURN toUpper('a' + n.x)
MATCH (n:Nope) RETURN toUpper(1 + n.x)
MATCH (n:Nope) RETURN labels(1 + n.x)
MATCH (n:Nope) RETURN labels('a' + n.x)
MATCH (n:Nope) RETURN size(1 + n.x)
MATCH (n:Nope) RETURN (1 + n.x).a
MATCH (n:Nope) RETURN (n.x + n.y).a
MATCH (n:Nope) RETURN (n.x + n.y) =~ 'a'
MATCH (n:Nope) RETURN ('a' + n.y)[0]
MATCH (n:Nope) RETURN (1 + n.y)[0]
MATCH (n:Nope) RETURN 'a' + (1 + n.y)[0]
MATCH (n:Nope) RETURN NOT ('a' + 1)
MATCH (n:Nope) RETURN NOT ('a' + CASE WHEN n.x THEN 1 ELSE 'a' END)
MATCH (n:Nope) RETURN NOT (1 + null)
MATCH (n:Nope) RETURN NOT ('a' + null)
MATCH (n:Nope) RETURN NOT (null + null)
MATCH (n:Nope) RETURN NOT (1 - null)
MATCH (n:Nope) RETURN NOT (n.x * n.y)
MATCH (n:Nope) RETURN NOT (date('2020-01-01') + n.x)
MATCH (n:Nope) RETURN NOT (duration('P1D') + n.x)
MATCH (n:Nope) RETURN NOT (duration('P1D') * n.x)
MATCH (n:Nope) WITH n.x + 1 AS y RETURN NOT y
MATCH (n:Nope) WITH 1 + 1.5 AS y RETURN [1, 2][y]
MATCH (n:Nope) RETURN labels(head(collect(n)))
MATCH (n:Nope) RETURN type(head(collect(n)))
MATCH (n:Nope) RETURN type([n][0])
MATCH (n:Nope) RETURN type([n, 1][0])
MATCH (n:Nope) RETURN labels([{a: 1}][0])
MATCH (n:Nope) RETURN length(nodes([(n)-->() | n][0]))
MATCH (n:Nope) RETURN [x IN [1, 2] WHERE x | x]
MATCH (n:Nope) RETURN [x IN collect(n) | type(x)]
MATCH (n:Nope) RETURN [x IN [n] | type(x)]
MATCH (n:Nope) UNWIND collect(n) AS m RETURN type(m)
MATCH (n:Nope) UNWIND [n] AS m RETURN type(m)
MATCH (n:Nope) WITH collect(n) AS l UNWIND l AS m MATCH ()-[m]->() RETURN m
MATCH (n:Nope) UNWIND [1] AS m MATCH (m) RETURN m
MATCH (n:Nope) UNWIND [1, 'a'] AS m MATCH (m) RETURN m
MATCH (n:Nope) WITH head(collect(n)) AS m MATCH (m)-->(k) RETURN k
MATCH (n:Nope) WITH head(collect(n)) AS m MATCH ()-[m]->(k) RETURN k
MATCH (n:Nope) WITH [n][0] AS m MATCH (m)-->(k) RETURN k
MATCH (n:Nope) WITH max(n) AS m MATCH (m)-->(k) RETURN k
MATCH (n:Nope) WITH coalesce(n, null) AS m MATCH (m)-->(k) RETURN k
MATCH (n:Nope) WITH CASE WHEN true THEN n END AS m MATCH (m)-->(k) RETURN k
MATCH (n:Nope) WITH CASE WHEN true THEN n ELSE null END AS m MATCH (m)-->(k) RETURN k
MATCH (n:Nope) WITH CASE WHEN true THEN n ELSE 1 END AS m MATCH (m)-->(k) RETURN k
// differs: what a joined list holds is no truth there, whatever it is joined of
MATCH (n:Nope) RETURN NOT ([1] + [true])[0]
