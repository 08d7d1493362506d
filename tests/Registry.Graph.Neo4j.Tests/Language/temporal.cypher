// Temporal values
RETURN date('2020-02-29'), date('20200229'), date('2020-W09-6'), date('2020-060'), date('2020-02'), date('2020'), date({year: 2020, month: 2, day: 3}), date({year: 2020, week: 5, dayOfWeek: 2})
RETURN date({year: 2020, quarter: 2, dayOfQuarter: 15}), date({year: 2020, ordinalDay: 200}), date({year: 2020}), date(null), date(datetime('2020-01-01T23:00Z'))
RETURN date('2020-02-30')
RETURN date('x')
RETURN date({month: 2})
RETURN date({year: 2020, month: 13})
RETURN date('2020-1-1')
RETURN date('+12345-01-01'), date('-0001-01-01')
RETURN localtime('10:30:15.123'), localtime('1030'), localtime({hour: 10, minute: 5, second: 3, millisecond: 12}), localtime('10'), localtime({hour: 10, nanosecond: 5})
RETURN time('10:30+02:00'), time('10:30'), time({hour: 10, timezone: '+01:00'}), time('103015.5-0130')
RETURN localdatetime('2020-01-01T10:30'), localdatetime('20200101T103015'), localdatetime({year: 2020, month: 3, day: 4, hour: 5}), localdatetime('2020-W10-1T10'), localdatetime('2020-01-01')
RETURN datetime('2020-01-01T10:30Z'), datetime('2020-07-01T10:30[Europe/Stockholm]'), datetime('2020-01-01T10:30+01:00'), datetime({year: 2020, timezone: 'Europe/Stockholm'}), datetime({epochSeconds: 1577880000}), datetime({epochMillis: 1577880000123})
RETURN datetime('2020-01-01T10:30+02:00[Europe/Stockholm]')
RETURN datetime('2020-01-01T10:30[Nowhere/City]')
RETURN datetime('2020-03-29T02:30[Europe/Stockholm]'), datetime('2020-10-25T02:30[Europe/Stockholm]')
RETURN datetime.fromepoch(1577880000, 5), datetime.fromepochmillis(1577880000123)
WITH date('2020-03-15') AS d RETURN d.year, d.quarter, d.month, d.week, d.weekYear, d.dayOfQuarter, d.quarterDay, d.day, d.ordinalDay, d.dayOfWeek, d.weekDay
WITH datetime('2020-03-15T10:11:12.123456789+01:00') AS d RETURN d.hour, d.minute, d.second, d.millisecond, d.microsecond, d.nanosecond, d.timezone, d.offset, d.offsetMinutes, d.offsetSeconds, d.epochMillis, d.epochSeconds
WITH localtime('10:11:12.5') AS d RETURN d.hour, d.millisecond, d.nanosecond
WITH date('2020-03-15') AS d RETURN d.nothing
WITH date('2020-03-15') AS d RETURN d.hour
WITH duration('P1Y2M10DT2H30M15.5S') AS d RETURN d.years, d.months, d.days, d.hours, d.minutes, d.seconds, d.milliseconds, d.nanoseconds, d.monthsOfYear, d.minutesOfHour, d.secondsOfMinute, d.quarters, d.weeks, d.daysOfWeek, d.quartersOfYear, d.monthsOfQuarter, d.millisecondsOfSecond
RETURN duration('P1Y2M3DT4H5M6S'), duration('P14M'), duration('PT36H'), duration('P0.75M'), duration('P2W'), duration({days: 1, hours: 25}), duration({months: 0.75}), duration({weeks: 2.5}), duration('P-1D'), duration('-P1D'), duration('PT0.1S'), duration({seconds: -1, milliseconds: 500})
RETURN duration('P2020-01-01T10:00:00')
RETURN duration('x')
RETURN duration({foo: 1})
RETURN duration.between(date('2020-01-31'), date('2020-03-01')), duration.inMonths(date('2020-01-31'), date('2020-03-01')), duration.inDays(date('2020-01-31'), date('2020-03-01')), duration.inSeconds(localdatetime('2020-01-31T10:00'), localdatetime('2020-02-01T09:00'))
RETURN duration.between(date('2020-03-01'), date('2020-01-31')), duration.between(date('2020-01-01'), localtime('10:00')), duration.between(localtime('10:00'), localtime('09:00')), duration.between(datetime('2020-03-28T12:00[Europe/Stockholm]'), datetime('2020-03-29T12:00[Europe/Stockholm]'))
RETURN duration.between(null, date('2020-01-01')), duration.inDays(date('2020-01-01'), datetime('2020-01-02T00:00Z')), duration.inMonths(date('2019-12-31'), date('2020-12-30'))
RETURN duration.between(date('2020-01-01'), 1)
RETURN date.truncate('month', date('2020-03-15')), date.truncate('week', date('2020-03-15')), date.truncate('year', datetime('2020-03-15T10:00Z')), date.truncate('decade', date('2025-03-15')), date.truncate('quarter', date('2020-05-15'), {day: 2}), date.truncate('millennium', date('2020-03-15')), date.truncate('century', date('2020-03-15')), date.truncate('weekYear', date('2020-03-15'))
RETURN datetime.truncate('hour', datetime('2020-03-15T10:11:12Z')), localdatetime.truncate('day', date('2020-03-15')), localtime.truncate('minute', localtime('10:11:12')), time.truncate('second', time('10:11:12.5+01:00')), datetime.truncate('day', datetime('2020-03-15T10:11:12Z'), {timezone: 'Europe/Stockholm'})
RETURN date.truncate('hour', date('2020-03-15'))
RETURN date.truncate('foo', date('2020-03-15'))
RETURN date('2020-01-31') + duration('P1M'), date('2020-03-31') - duration('P1M'), date('2020-01-01') + duration('PT25H'), localdatetime('2020-01-01T10:00') + duration('PT90M'), duration('P1D') + duration('PT1H'), duration('P1D') * 1.5, duration('P3D') / 2, duration('P1D') - duration('P2D'), localtime('23:00') + duration('PT2H')
RETURN date('2020-01-01') + 1
RETURN date('2020-01-01') - date('2019-01-01')
RETURN date('2020-01-01') < date('2020-01-02'), date('2020-01-01') = localdatetime('2020-01-01T00:00'), date('2020-01-01') < localdatetime('2020-01-02T00:00'), duration('P1D') = duration('PT24H'), duration('P1D') < duration('P2D'), time('10:00+01:00') = time('09:00Z'), datetime('2020-01-01T10:00+01:00') = datetime('2020-01-01T09:00Z'), localtime('10:00') < localtime('11:00')
RETURN date({date: date('2020-01-15'), day: 3}), datetime({date: date('2020-01-15'), time: localtime('10:00'), timezone: '+01:00'}), datetime({datetime: datetime('2020-01-15T10:00Z'), timezone: 'Europe/Stockholm'}), localdatetime({date: date('2020-01-15'), hour: 3}), time({time: time('10:00+01:00'), timezone: '+05:00'}), date({date: date('2020-01-15'), month: 2})
UNWIND [date('2020-01-02'), date('2019-05-01'), null] AS d RETURN d ORDER BY d
UNWIND [duration('P1M'), duration('P29D'), duration('P31D'), duration('P30D')] AS d RETURN d ORDER BY d
UNWIND [time('10:00+01:00'), time('09:30Z'), time('09:00Z')] AS t RETURN t ORDER BY t
// differs: a query has a clock only where the caller gives one
RETURN date() IS NOT NULL, datetime().year > 2000, localtime() IS NOT NULL, time() IS NOT NULL, localdatetime() IS NOT NULL, date.transaction() = date.statement(), datetime.realtime() > datetime('2020-01-01T00:00Z'), date('2020-01-01') < date()
RETURN date(localdatetime('2020-01-01T10:00')), localtime(datetime('2020-01-01T10:00Z')), localdatetime(datetime('2020-01-01T10:00+02:00')), time(localtime('10:00')), datetime(localdatetime('2020-01-01T10:00'))
RETURN datetime(date('2020-01-01'))
RETURN localdatetime(date('2020-01-01'))
RETURN datetime('2020-01-01')
RETURN datetime('2020-01-01T10:00:00.123456789Z'), datetime('2020-01-01T24:00Z')
MATCH (n:Person) WHERE n.born.year > 1980 RETURN n.id, n.born.month, duration.between(n.born, date('2025-01-01')).years AS y
MATCH (n:Person) WHERE n.born >= date('1991-05-17') RETURN n.id ORDER BY n.born DESC
RETURN format(date('2020-01-01'), 'yyyy')
RETURN localtime({hour: 10, second: 5})
RETURN localtime({minute: 10})
RETURN localtime({hour: 10, minute: 1, millisecond: 5})
RETURN date({year: 2020, day: 3})
RETURN date.truncate('hour', datetime('2020-03-15T10:00Z'))
RETURN localtime.truncate('day', localtime('10:11'))
RETURN localtime.truncate('month', localtime('10:11'))
RETURN localtime(date('2020-01-01'))
RETURN localdatetime({date: date('2020-01-01')})
RETURN datetime({date: date('2020-01-01'), timezone: 'Europe/Stockholm'})
// Zones: clocks put forward and back, local mean time, links, and what is no zone
RETURN datetime({year: 2026, month: 3, day: 29, hour: 2, minute: 30, timezone: 'Europe/Stockholm'}) AS d
RETURN datetime('2026-03-29T02:30[Europe/Stockholm]') AS d
RETURN datetime('2026-10-25T02:30[Europe/Stockholm]') AS d, datetime('2026-10-25T02:30+01:00[Europe/Stockholm]') AS e
RETURN datetime('1818-07-21T21:40[Europe/Stockholm]') AS d, datetime('1899-12-31T12:00[Europe/Stockholm]') AS e
RETURN datetime('2026-03-28T02:30[Europe/Stockholm]') + duration('P1D') AS d, datetime('2026-03-28T02:30[Europe/Stockholm]') + duration('PT24H') AS e
RETURN datetime('2026-10-24T02:30[Europe/Stockholm]') + duration('P1D') AS d, datetime('2026-10-24T02:30[Europe/Stockholm]') + duration('PT25H') AS e
RETURN duration.between(datetime('2026-03-28T12:00[Europe/Stockholm]'), datetime('2026-03-29T12:00[Europe/Stockholm]')) AS d
WITH datetime('2026-07-01T10:00[UTC]') AS d RETURN toString(d), d.timezone, d.offset, datetime('2026-07-01T10:00[America/New_York]') AS e, datetime('2026-07-01T10:00[Asia/Kathmandu]') AS f
RETURN datetime({datetime: datetime('2026-07-01T10:00Z'), timezone: 'Australia/Lord_Howe'}) AS d
RETURN datetime('2026-07-01T10:00[Europe/Nowhere]') AS d
RETURN datetime({epochSeconds: 0, timezone: 'Europe/Stockholm'}) AS a, datetime({epochMillis: 1, timezone: '-02:00'}) AS b, datetime({epochMillis: -1}) AS c
RETURN datetime({epochMillis: 0, microsecond: 5}) AS a, datetime({epochSeconds: 416779, nanosecond: 987654321}) AS b
RETURN datetime({epochMillis: 7, nanosecond: 5}) AS d
RETURN datetime({epochSeconds: 0, epochMillis: 0}) AS d
RETURN datetime('2020-06-01T10:00[+02:00]') AS d
RETURN time('10:00[Europe/Stockholm]') AS d
RETURN date({year: 2020, week: 1, month: 2}) AS d
RETURN date({date: date('2020-03-31'), month: 2}) AS a, date({date: date('2020-02-29'), year: 2021}) AS b, date({date: date('2020-02-29'), year: 2021, month: 3}) AS c
RETURN date({date: date('2020-03-31'), month: 2, day: 31}) AS d
RETURN date({year: 2020, quarter: 2, dayOfQuarter: 92}) AS a, date({date: date('2020-05-31'), quarter: 1}) AS b, date({date: date('2020-05-31'), quarter: 3, dayOfQuarter: 2}) AS c, date({date: date('2020-05-31'), dayOfQuarter: 1}) AS d
RETURN date({year: 2020, quarter: 2, dayOfQuarter: 93}) AS d
// Parts that do not go together, and fractions
RETURN date({year: 2021, week: 53}), date({year: 2020, week: 53, dayOfWeek: 1}), date({date: date('2021-05-05'), week: 53})
RETURN date({year: 2021, week: 54})
RETURN date({year: 2021, week: 0})
RETURN date('2021-W53')
RETURN datetime({year: 2021, week: 53, hour: 1})
RETURN date({year: 2020, dayOfQuarter: 45})
RETURN date({year: 2020, dayOfWeek: 3})
RETURN localtime('10:00Z')
RETURN localtime('10:00+01:00')
RETURN localdatetime('2020-01-01T10:00Z')
RETURN localdatetime('2020-01-01T10:00[Europe/Stockholm]')
RETURN localdatetime(datetime('2020-01-01T10:00Z')), localtime(time('10:00+01:00')), datetime('2020-01-01'), time('10:00')
RETURN duration('P1D') / 3, duration('P1M') / 3, duration('P1Y') / 7, duration('PT1S') / 3, duration('P1M') / 0.3, duration('P10D') * 0.33, duration({days: 1, seconds: 1}) / 7
UNWIND [duration('P1M1D'), duration('P2M3D'), duration('P1Y')] AS d RETURN avg(d), sum(d)
UNWIND [duration('P40D'), duration('PT100000S'), duration({nanoseconds: 5}), duration('P1M')] AS x RETURN avg(x)
UNWIND range(1, 7) AS i RETURN avg(duration({days: i, seconds: i * i * i, nanoseconds: i, months: i % 3}))
UNWIND [1, duration('P1D')] AS x RETURN avg(x)
UNWIND [duration('P1D'), 1] AS x RETURN avg(x)
RETURN datetime({year: 2021, month: 5, hour: 1})
RETURN datetime({year: 2021, hour: 1})
RETURN datetime({year: 2021, quarter: 2, hour: 1})
RETURN datetime({year: 2021, week: 5, dayOfWeek: 1, hour: 1}), localdatetime({year: 2021, ordinalDay: 2, hour: 1}), localdatetime({date: date('2021-01-01'), month: 3, hour: 1}), datetime({year: 2021, month: 5, timezone: 'Z'})
RETURN datetime({year: 2021, month: 5, day: 1, second: 1})
// Truncation, and the parts of maps
RETURN date.truncate('month', date('2020-05-17'), {day: 5}) AS x
RETURN date.truncate('month', date('2020-05-17'), {year: 2001}) AS x
RETURN date.truncate('month', date('2020-05-17'), {month: 7}) AS x
RETURN date.truncate('month', date('2020-05-17'), {hour: 7}) AS x
RETURN date.truncate('year', date('2020-05-17'), {week: 7}) AS x
RETURN date.truncate('year', date('2020-05-17'), {quarter: 2}) AS x
RETURN date.truncate('year', date('2020-05-17'), {dayOfWeek: 2}) AS x
RETURN date.truncate('week', date('2020-05-17'), {dayOfWeek: 2}) AS x
RETURN date.truncate('week', date('2020-05-17'), {day: 2}) AS x
RETURN date.truncate('year', date('2020-05-17'), {ordinalDay: 20}) AS x
RETURN date.truncate('year', date('2020-05-17'), {}) AS x
RETURN date.truncate('year', date('2020-05-17'), {timezone: 'Z'}) AS x
RETURN date.truncate('year', date('2020-05-17'), {day: null}) AS x
RETURN date.truncate('day', date('2020-05-17'), {month: 3, day: 4}) AS x
RETURN date.truncate('DAY', date('2020-05-17')) AS x
RETURN datetime.truncate('day', datetime('2020-05-17T10:11:12Z'), {hour: 3}) AS x
RETURN datetime.truncate('day', datetime('2020-05-17T10:11:12Z'), {day: 3}) AS x
RETURN datetime.truncate('hour', datetime('2020-05-17T10:11:12Z'), {hour: 3, minute: 4}) AS x
RETURN datetime.truncate('hour', datetime('2020-05-17T10:11:12Z'), {timezone: '+02:00'}) AS x
RETURN datetime.truncate('hour', datetime('2020-05-17T10:11:12Z'), {nanosecond: 5, foo: 1}) AS x
RETURN datetime.truncate('millisecond', datetime('2020-05-17T10:11:12.123456789Z'), {nanosecond: 5}) AS x
RETURN datetime.truncate('second', datetime('2020-05-17T10:11:12.123456789Z'), {nanosecond: 5, millisecond: 3, microsecond: 2}) AS x
RETURN localtime.truncate('hour', localtime('10:11:12'), {minute: 5}) AS x
RETURN localtime.truncate('hour', localtime('10:11:12'), {day: 5}) AS x
RETURN localtime.truncate('hour', localtime('10:11:12'), {timezone: 'Z'}) AS x
RETURN time.truncate('hour', localtime('10:11:12'), {timezone: '+01:00'}) AS x
RETURN time.truncate('hour', time('10:11:12+02:00'), {timezone: '+01:00'}) AS x
RETURN localdatetime.truncate('hour', datetime('2020-05-17T10:11:12Z'), {timezone: '+01:00'}) AS x
RETURN localtime.truncate('month', localtime('10:11:12')) AS x
RETURN localtime.truncate('month', datetime('2020-05-17T10:11:12Z')) AS x
RETURN localtime.truncate('week', localdatetime('2020-05-17T10:11:12')) AS x
RETURN date.truncate('hour', datetime('2020-05-17T10:11:12Z')) AS x
RETURN date.truncate('nanosecond', datetime('2020-05-17T10:11:12Z')) AS x
RETURN datetime.truncate('nanosecond', datetime('2020-05-17T10:11:12Z')) AS x
RETURN datetime.truncate('hour', date('2020-05-17')) AS x
RETURN localdatetime.truncate('minute', date('2020-05-17')) AS x
RETURN datetime.truncate('day', date('2020-05-17'), {hour: 5}) AS x
RETURN date({year: 2020, foo: 1}) AS x
RETURN date({year: 2020, hour: 1}) AS x
RETURN date({year: 2020, month: null}) AS x
RETURN date({date: null}) AS x
RETURN date({date: date('2020-01-02'), timezone: 'Z'}) AS x
RETURN datetime({year: 2020, timezone: null}) AS x
RETURN datetime({epochSeconds: 1}) AS x
RETURN datetime({epochSeconds: 1, nanosecond: 3}) AS x
RETURN datetime({epochMillis: 1, timezone: 'Europe/Stockholm'}) AS x
RETURN date({epochSeconds: 1}) AS x
RETURN duration({foo: 1}) AS x
RETURN duration({days: null}) AS x
RETURN duration({days: 'a'}) AS x
RETURN duration({}) AS x
RETURN duration('') AS x
RETURN duration('P') AS x
RETURN duration('PT') AS x
RETURN date('') AS x
RETURN date(null) AS x, duration(null) AS y, datetime(null) AS z
RETURN duration.between(null, null) AS x, duration.inDays(date('2020-01-01'), null) AS y
RETURN date('2020-01-01') + null AS x, duration('P1D') + null AS y, duration('P1D') * null AS z, null / 0 AS w
RETURN date({year: 2020.5}) AS x
RETURN date({year: '2020'}) AS x
RETURN time({hour: 25}) AS x
RETURN date({year: 2020, month: 13}) AS x
RETURN date({year: 2020, day: 13}) AS x
RETURN date({month: 3}) AS x
RETURN time({minute: 3}) AS x
RETURN datetime({year: 2020, hour: 3, second: 3}) AS x
WITH {a: null} AS m RETURN date(m.a) AS x, date.truncate('day', date('2020-01-01'), m.a) AS y
WITH {a: 'foo'} AS m RETURN date.truncate(m.a, date('2020-01-01')) AS y
WITH {a: 'daY'} AS m RETURN date.truncate(m.a, date('2020-01-01')) AS y
MATCH (n:Person) RETURN date.truncate('month', n.born) AS y
MATCH (n:Person) WHERE n.born IS NOT NULL RETURN date.truncate('month', n.born) AS y
MATCH (n:Person) RETURN n.born.year AS y, n.born.foo AS z
MATCH (n:Person {id: 'P1'}) RETURN n.born.foo AS z
MATCH (n:Person {id: 'P1'}) RETURN n.born.hour AS z
RETURN duration('P1D').hours AS x
RETURN duration('P1D').foo AS x
RETURN date.truncate('day', datetime('2020-01-02T10:11:12Z'), null), time.truncate('day', datetime('2020-01-02T10:11:12Z'), null), localtime.truncate('day', datetime('2020-01-02T10:11:12Z'), null), datetime.truncate('day', datetime('2020-01-02T10:11:12Z'), null), localdatetime.truncate('day', datetime('2020-01-02T10:11:12Z'), null)
RETURN date.truncate(null, datetime('2020-01-02T10:11:12Z'))
RETURN date.truncate('day', null)
RETURN date.truncate('day', datetime('2020-01-02T10:11:12Z'), {a: 1})
RETURN time.truncate(null, datetime('2020-01-02T10:11:12Z'))
RETURN time.truncate('day', null)
RETURN time.truncate('day', datetime('2020-01-02T10:11:12Z'), {a: 1})
RETURN localtime.truncate(null, datetime('2020-01-02T10:11:12Z'))
RETURN localtime.truncate('day', null)
RETURN localtime.truncate('day', datetime('2020-01-02T10:11:12Z'), {a: 1})
RETURN datetime.truncate(null, datetime('2020-01-02T10:11:12Z'))
RETURN datetime.truncate('day', null)
RETURN datetime.truncate('day', datetime('2020-01-02T10:11:12Z'), {a: 1})
RETURN localdatetime.truncate(null, datetime('2020-01-02T10:11:12Z'))
RETURN localdatetime.truncate('day', null)
RETURN localdatetime.truncate('day', datetime('2020-01-02T10:11:12Z'), {a: 1})
RETURN date.truncate('day', localtime('10:00'))
RETURN localtime.truncate('day', date('2020-01-01'))
RETURN datetime.truncate('day', time('10:00Z'))
RETURN datetime.truncate('day', date('2020-01-01')), localdatetime.truncate('week', date('2020-01-01'))
RETURN datetime.fromepoch(null, 1)
RETURN datetime.fromepoch(1, null)
RETURN datetime.fromepochmillis(null)
RETURN duration(duration('P1D'))
RETURN -duration('P1D')
RETURN date.truncate('weekYear', date('2021-01-02'))
RETURN date.truncate('weekyear', date('2021-01-02'))
// Parts that are null, that belong to another kind, or that stand beside a whole value
RETURN date({year: null}) AS x
RETURN date({year: null, month: 2}) AS x
RETURN date({year: 2020, month: null, day: 3}) AS x
RETURN date({year: 2020, month: 2, day: null}) AS x
RETURN date({year: 2020, week: null}) AS x
RETURN date({year: 2020, week: 3, dayOfWeek: null}) AS x
RETURN date({year: 2020, quarter: null}) AS x
RETURN date({year: 2020, quarter: 2, dayOfQuarter: null}) AS x
RETURN date({year: 2020, ordinalDay: null}) AS x
RETURN date({year: 2020, month: null, week: 3}) AS x
RETURN date({year: 2020, week: null, month: 3}) AS x
RETURN date({year: 2020, ordinalDay: null, month: 3}) AS x
RETURN date({date: null, year: 2020}) AS x
RETURN date({date: null, month: 3}) AS x
RETURN date({date: date('2020-05-06'), year: null}) AS x
RETURN date({date: date('2020-05-06'), month: null}) AS x
RETURN date({date: date('2020-05-06'), day: null}) AS x
RETURN date({date: date('2020-05-06'), week: null}) AS x
RETURN date({date: date('2020-05-06'), week: null, dayOfWeek: 2}) AS x
RETURN date({datetime: null}) AS x
RETURN date({datetime: null, year: 2020}) AS x
RETURN date({datetime: datetime('2020-05-06T10:00Z'), day: 3}) AS x
RETURN date({year: 2020, timezone: null}) AS x
RETURN date({year: 2020, hour: null}) AS x
RETURN date({year: 2020, foo: null}) AS x
RETURN date({timezone: null}) AS x
RETURN date({time: null}) AS x
RETURN date({time: null, year: 2020}) AS x
RETURN date({epochMillis: null}) AS x
RETURN date({epochMillis: null, year: 2020}) AS x
RETURN datetime({epochMillis: null}) AS x
RETURN datetime({epochSeconds: null}) AS x
RETURN datetime({epochSeconds: null, epochMillis: null}) AS x
RETURN datetime({epochSeconds: 1, epochMillis: null}) AS x
RETURN datetime({epochMillis: 1, epochSeconds: null}) AS x
RETURN datetime({epochSeconds: 1, nanosecond: null}) AS x
RETURN datetime({epochSeconds: 1, timezone: null}) AS x
RETURN datetime({epochMillis: null, year: 2020}) AS x
RETURN datetime({epochMillis: 5, year: null}) AS x
RETURN datetime({epochMillis: 5, date: null}) AS x
RETURN datetime({epochMillis: 5, datetime: null}) AS x
RETURN datetime({epochMillis: 1001, millisecond: null}) AS x
RETURN datetime({epochMillis: 1001, hour: 3}) AS x
RETURN datetime({epochMillis: 1001, hour: null}) AS x
RETURN datetime({epochMillis: null, timezone: 'Europe/Stockholm'}) AS x
RETURN datetime({year: null}) AS x
RETURN datetime({year: null, month: 1}) AS x
RETURN datetime({year: 2020, month: null}) AS x
RETURN datetime({year: 2020, hour: null}) AS x
RETURN datetime({year: 2020, month: 1, day: 1, hour: null}) AS x
RETURN datetime({year: 2020, month: 1, day: 1, hour: null, minute: 3}) AS x
RETURN datetime({year: 2020, month: 1, day: 1, hour: 3, minute: null, second: 3}) AS x
RETURN datetime({year: 2020, month: 1, day: null, hour: 3}) AS x
RETURN datetime({timezone: null}) AS x
RETURN datetime({datetime: null}) AS x
RETURN datetime({datetime: null, year: 2020}) AS x
RETURN datetime({datetime: datetime('2020-05-06T10:11:12Z'), hour: null}) AS x
RETURN datetime({datetime: datetime('2020-05-06T10:11:12Z'), timezone: null}) AS x
RETURN datetime({datetime: datetime('2020-05-06T10:11:12Z'), date: null}) AS x
RETURN datetime({date: null, time: null}) AS x
RETURN datetime({date: date('2020-05-06'), time: null}) AS x
RETURN datetime({date: null, time: time('10:11Z')}) AS x
RETURN datetime({date: null, year: 2020}) AS x
RETURN datetime({year: 2020, time: null}) AS x
RETURN localdatetime({year: null}) AS x
RETURN localdatetime({year: 2020, month: null}) AS x
RETURN localdatetime({year: 2020, month: 1, day: 1, hour: null}) AS x
RETURN localdatetime({datetime: null}) AS x
RETURN localdatetime({date: null}) AS x
RETURN localdatetime({date: date('2020-05-06'), time: null}) AS x
RETURN localdatetime({year: 2020, timezone: null}) AS x
RETURN localdatetime({epochMillis: null}) AS x
RETURN localdatetime({epochMillis: 1}) AS x
RETURN localdatetime({timezone: null}) AS x
RETURN time({hour: null}) AS x
RETURN time({hour: null, minute: 3}) AS x
RETURN time({hour: 3, minute: null}) AS x
RETURN time({hour: 3, minute: null, second: 4}) AS x
RETURN time({hour: 3, timezone: null}) AS x
RETURN time({time: null}) AS x
RETURN time({time: null, hour: 3}) AS x
RETURN time({time: time('10:11:12Z'), hour: null}) AS x
RETURN time({time: time('10:11:12Z'), timezone: null}) AS x
RETURN time({timezone: null}) AS x
RETURN time({year: null, hour: 3}) AS x
RETURN time({year: null}) AS x
RETURN time({datetime: null}) AS x
RETURN time({hour: 3, foo: null}) AS x
RETURN localtime({hour: null}) AS x
RETURN localtime({hour: 3, minute: null}) AS x
RETURN localtime({time: null}) AS x
RETURN localtime({hour: 3, timezone: null}) AS x
RETURN localtime({minute: null}) AS x
RETURN localtime({second: null, hour: 3}) AS x
RETURN localtime({hour: 3, minute: 2, second: 1, millisecond: null}) AS x
RETURN localtime({hour: 3, minute: 2, second: 1, nanosecond: null}) AS x
RETURN localtime({hour: 3, minute: 2, second: null, nanosecond: 3}) AS x
RETURN localtime({timezone: null}) AS x
RETURN duration({days: null, hours: 1}) AS x
RETURN duration({foo: null}) AS x
RETURN duration({foo: null, days: 1}) AS x
RETURN duration({years: null, months: null}) AS x
RETURN date.truncate('day', date('2020-05-17'), {day: null}) AS x
RETURN date.truncate('year', date('2020-05-17'), {month: null}) AS x
RETURN date.truncate('year', date('2020-05-17'), {year: null}) AS x
RETURN date.truncate('year', date('2020-05-17'), {foo: null}) AS x
RETURN date.truncate('year', date('2020-05-17'), {hour: null}) AS x
RETURN datetime.truncate('day', datetime('2020-05-17T10:11:12Z'), {hour: null}) AS x
RETURN datetime.truncate('day', datetime('2020-05-17T10:11:12Z'), {timezone: null}) AS x
RETURN datetime.truncate('day', datetime('2020-05-17T10:11:12Z'), {epochMillis: null}) AS x
RETURN localtime.truncate('hour', localtime('10:11:12'), {minute: null}) AS x
RETURN time.truncate('hour', time('10:11:12Z'), {timezone: null}) AS x
RETURN localdatetime.truncate('day', localdatetime('2020-05-17T10:11:12'), {day: null, hour: 3}) AS x
RETURN date.truncate('month', date('2020-05-17'), {day: 3, week: null}) AS x
WITH {y: 2020, m: null} AS p RETURN date({year: p.y, month: p.m}) AS x
WITH {y: 2020} AS p RETURN date({year: p.y, month: p.m, day: p.d}) AS x
MATCH (n:Person) RETURN date({year: n.born.year}) AS x
MATCH (n:Person) RETURN date({date: n.born, day: 1}) AS x
MATCH (n:Person) RETURN duration({days: n.age}) AS x
MATCH (n:Person) RETURN datetime({epochMillis: n.age}) AS x
RETURN date({epochMillis: 1, year: 2020}) AS x
RETURN date({epochSeconds: 1, year: 2020}) AS x
RETURN date({epochSeconds: null, year: 2020}) AS x
RETURN localdatetime({epochMillis: 1, year: 2020}) AS x
RETURN localdatetime({epochMillis: null, year: 2020}) AS x
RETURN time({epochMillis: 1, hour: 3}) AS x
RETURN localtime({epochMillis: 1, hour: 3}) AS x
RETURN datetime({datetime: datetime('2020-05-06T10:11:12Z'), date: date('2020-01-01')}) AS x
RETURN datetime({datetime: datetime('2020-05-06T10:11:12Z'), time: time('10:00Z')}) AS x
RETURN localdatetime({datetime: localdatetime('2020-05-06T10:11:12'), time: time('10:00Z')}) AS x
RETURN date({datetime: datetime('2020-05-06T10:11:12Z'), year: 2021}) AS x
RETURN date({datetime: datetime('2020-05-06T10:11:12Z')}) AS x
RETURN date({date: datetime('2020-05-06T10:11:12Z'), time: time('10:00Z')}) AS x
RETURN date({date: date('2020-05-06'), time: null}) AS x
RETURN date({date: date('2020-05-06'), datetime: null}) AS x
RETURN time({datetime: datetime('2020-05-06T10:11:12Z')}) AS x
RETURN time({time: datetime('2020-05-06T10:11:12Z'), date: date('2020-05-06')}) AS x
RETURN time({time: datetime('2020-05-06T10:11:12Z'), datetime: date('2020-05-06')}) AS x
RETURN localtime({datetime: datetime('2020-05-06T10:11:12Z')}) AS x
RETURN localtime({date: date('2020-05-06'), hour: 3}) AS x
RETURN date({time: time('10:00Z'), year: 2020}) AS x
RETURN date({year: 2020, timezone: 'Z'}) AS x
RETURN localtime({hour: 3, timezone: 'Z'}) AS x
RETURN localdatetime({year: 2020, timezone: 'Z'}) AS x
RETURN datetime({epochMillis: 1.5}) AS x
RETURN datetime({epochMillis: 'a'}) AS x
RETURN datetime({epochSeconds: 1, epochMillis: 2}) AS x
RETURN datetime({epochSeconds: 1, year: 2020}) AS x
RETURN datetime({epochSeconds: 1, time: time('10:00Z')}) AS x
RETURN localdatetime({datetime: localdatetime('2020-05-06T10:11:12'), date: null}) AS x
RETURN localdatetime({date: date('2020-05-06'), time: null, hour: 3}) AS x
RETURN date({date: date('2020-05-06'), quarter: null}) AS x
RETURN date({date: date('2020-05-06'), ordinalDay: null}) AS x
RETURN date({date: date('2020-05-06'), dayOfWeek: null}) AS x
RETURN date({date: date('2020-05-06'), dayOfQuarter: null}) AS x
RETURN date({date: date('2020-05-06'), month: null, day: null}) AS x
RETURN date({date: date('2020-05-06'), month: null, quarter: 2}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), millisecond: null}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), microsecond: null}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), nanosecond: null}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), second: null}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), hour: null}) AS x
RETURN localtime({hour: 3, minute: 2, second: 1, millisecond: null, nanosecond: 5}) AS x
RETURN localtime({hour: 3, minute: 2, second: 1, millisecond: 5, microsecond: null}) AS x
RETURN localtime({hour: 3, minute: 2, second: 1, millisecond: null, microsecond: 7}) AS x
RETURN localtime.truncate('second', localtime('10:11:12.123456789'), {millisecond: null}) AS x
RETURN localtime.truncate('millisecond', localtime('10:11:12.123456789'), {nanosecond: null}) AS x
RETURN datetime({epochMillis: 1001, microsecond: null}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), millisecond: 5}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), microsecond: 5}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), nanosecond: 5}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), millisecond: null, microsecond: 7}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), millisecond: 7, microsecond: null}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), microsecond: null, nanosecond: 7}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), microsecond: 7, nanosecond: null}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), millisecond: 7, nanosecond: null}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), millisecond: 0}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), microsecond: 0}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), nanosecond: 0}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), nanosecond: 1000}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), microsecond: 1000}) AS x
RETURN localtime.truncate('millisecond', localtime('10:11:12.123456789'), {microsecond: 5}) AS x
RETURN localtime.truncate('millisecond', localtime('10:11:12.123456789'), {microsecond: null}) AS x
RETURN localtime.truncate('millisecond', localtime('10:11:12.123456789'), {microsecond: null, nanosecond: 3}) AS x
RETURN localtime.truncate('millisecond', localtime('10:11:12.123456789'), {millisecond: null}) AS x
RETURN localtime.truncate('millisecond', localtime('10:11:12.123456789'), {millisecond: 3}) AS x
RETURN localtime.truncate('millisecond', localtime('10:11:12.123456789'), {microsecond: 0}) AS x
RETURN localtime.truncate('millisecond', localtime('10:11:12.123456789'), {nanosecond: 0}) AS x
RETURN localtime.truncate('millisecond', localtime('10:11:12.123456789'), {millisecond: 3, nanosecond: 3}) AS x
RETURN localtime.truncate('microsecond', localtime('10:11:12.123456789'), {millisecond: 3, nanosecond: 3}) AS x
RETURN localtime.truncate('microsecond', localtime('10:11:12.123456789'), {nanosecond: null}) AS x
RETURN localtime.truncate('microsecond', localtime('10:11:12.123456789'), {microsecond: null}) AS x
RETURN localtime.truncate('microsecond', localtime('10:11:12.123456789'), {microsecond: 4}) AS x
RETURN localtime.truncate('microsecond', localtime('10:11:12.123456789'), {millisecond: 4}) AS x
RETURN localtime({hour: 1, minute: 1, second: 1, millisecond: 3, nanosecond: 3}) AS x
RETURN localtime({hour: 1, minute: 1, second: 1, millisecond: 3, microsecond: 4, nanosecond: 5}) AS x
RETURN localtime({hour: 1, minute: 1, second: 1, microsecond: 4, nanosecond: 5}) AS x
RETURN localtime({hour: 1, minute: 1, second: 1, millisecond: 3, nanosecond: 3000}) AS x
RETURN localtime({hour: 1, minute: 1, second: 1, millisecond: 3, nanosecond: 3000000}) AS x
RETURN localtime({hour: 1, minute: 1, second: 1, microsecond: 3, nanosecond: 3000}) AS x
RETURN localtime({hour: 1, minute: 1, second: 1, millisecond: null, microsecond: 3000}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), millisecond: 3, nanosecond: 3}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), millisecond: 3, nanosecond: 3000}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), millisecond: 3, microsecond: 4}) AS x
RETURN localtime({time: localtime('10:11:12.123456789'), second: 3, millisecond: 3}) AS x
RETURN localtime.truncate('millisecond', localtime('10:11:12.123456789'), {nanosecond: 2000}) AS x
RETURN localtime.truncate('millisecond', localtime('10:11:12.123456789'), {nanosecond: 2000000}) AS x
RETURN localtime.truncate('millisecond', localtime('10:11:12.123456789'), {microsecond: 2000}) AS x
RETURN localtime.truncate('millisecond', localtime('10:11:12.123456789'), {microsecond: 2, nanosecond: 3}) AS x
RETURN localtime.truncate('millisecond', localtime('10:11:12.123456789'), {microsecond: 2, nanosecond: 3000}) AS x
RETURN localtime.truncate('millisecond', localtime('10:11:12.123456789'), {millisecond: 3, microsecond: 3}) AS x
RETURN localtime.truncate('millisecond', localtime('10:11:12.123456789'), {millisecond: 3, microsecond: 3, nanosecond: 4}) AS x
RETURN localtime.truncate('microsecond', localtime('10:11:12.123456789'), {nanosecond: 2000}) AS x
RETURN localtime.truncate('microsecond', localtime('10:11:12.123456789'), {microsecond: 2, nanosecond: 3}) AS x
RETURN localtime.truncate('microsecond', localtime('10:11:12.123456789'), {millisecond: 2, microsecond: 3, nanosecond: 3}) AS x
RETURN localtime.truncate('microsecond', localtime('10:11:12.123456789'), {millisecond: 2, microsecond: 3}) AS x
RETURN localtime.truncate('second', localtime('10:11:12.123456789'), {millisecond: 2, nanosecond: 3}) AS x
RETURN localtime.truncate('second', localtime('10:11:12.123456789'), {nanosecond: 3000000}) AS x
RETURN datetime.truncate('millisecond', datetime('2020-01-01T10:11:12.123456789Z'), {microsecond: 5}) AS x
RETURN datetime.truncate('millisecond', datetime('2020-01-01T10:11:12.123456789Z'), {millisecond: 5, nanosecond: 3}) AS x
RETURN date.truncate('month', date('2020-05-17'), {date: date('2021-03-04')}) AS x
RETURN date.truncate('month', date('2020-05-17'), {datetime: null}) AS x
RETURN datetime.truncate('month', date('2020-05-17'), {date: date('2021-03-04')}) AS x
RETURN datetime.truncate('month', date('2020-05-17'), {datetime: datetime('2020-01-01T10:11:12.123456789Z')}) AS x
RETURN datetime.truncate('month', date('2020-05-17'), {epochSeconds: 5}) AS x
RETURN localtime.truncate('hour', localtime('10:11:12.123456789'), {time: localtime('01:02')}) AS x
RETURN localdatetime.truncate('month', date('2020-05-17'), {time: localtime('01:02'), hour: 3}) AS x
UNWIND [duration('P1D')] AS d RETURN d < d, d <= d, d > d, d >= d, d = d, [d] < [d], [d] <= [d], [d, 1] < [d, 2], {a: d} < {a: d}
RETURN date('2020-01-01')['year'], duration('P1D')['days'], datetime('2020-01-01T10:00Z')['hour'], localtime('10:00')['minute']
WITH [date('2020-01-01'), 'a'][0] AS d RETURN d['year'], d[null], d['day'] + 1 AS x
WITH [date('2020-01-01'), 'a'][0] AS d, 'month' AS k RETURN d[k]
WITH [{year: 1}, 'a'][0] AS d, 'year' AS k RETURN d[k], d['year'], d['none']
WITH [[1], 'a'][0] AS d RETURN d['year']
WITH 'year' AS k RETURN date('2020-01-01')[k]
WITH [date('2020-01-01'), 'a'][0] AS d RETURN d[0]
WITH [date('2020-01-01'), 'a'][0] AS d RETURN d['foo']
MATCH (n:Nope) RETURN date('2020-01-01')[0]
MATCH (n:Nope) RETURN date('2020-01-01')['foo']
MATCH (n:Nope) RETURN duration('P1D')[null]
MATCH (n:Person {id: 'P1'}) RETURN n.born['year']
MATCH (n:Person {id: 'P1'}) RETURN n['born'], n['none']
MATCH (n:Person {id: 'P1'}) RETURN n['born']['month']
MATCH (n:Person {id: 'P1'}) WITH [n, 1][0] AS n RETURN n['born'], n['none']
