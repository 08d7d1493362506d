using System.Globalization;
using Registry.Population.Facts;
using Registry.Population.Identifiers;
using static Registry.Population.Tests.FactNames;

namespace Registry.Population.Tests;

/// <summary>
/// Reads small populations written as tables, one fact a line: a word, its values, then `name=value` in any order
/// (`~` stands for a space, `#` begins a remark). Facts stand in the newest delivery of their partition: the one
/// that the last `delivery` line of that partition began, else a full one extracted on <see cref="Day"/>.
/// Persons P1, P2, ... and dwellings D1, D2, ... that have no line of their own get one, unless `absent` names them.
/// <code>
/// delivery population 2026-03-01 mode=delta name=population-1
/// person P1 born=1980-01-01 code=AV on=2026-01-01
/// dwelling D1 rooms=3 category=vanlig owner=C1
/// resident P1 D1 2020-01-01 to=2025-05-01          related P3 P1 F
/// lease K1 C1 D1 start=2015-01-01 rent=8000        party K1 P1 role=huvudhyresgast
/// decision B1 H1 2026-05 P1 stated=D1 cost=8000    payment U1 B1 P1 2026-05-27 account=A1
/// company C1 dwelling=D1                           role P1 C1 ledamot
/// </code>
/// </summary>
internal sealed class FactTable
{
    private readonly Dictionary<string, Delivery> _newest = new(StringComparer.Ordinal);
    private readonly List<Delivery> _deliveries = [];
    private readonly HashSet<string> _absent = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private int _line = 1;

    private FactTable()
    {
    }

    /// <summary>Gets the day of every table that sets no other.</summary>
    public static DateOnly Day { get; } = new(2026, 6, 30);

    /// <summary>Reads a table.</summary>
    public static IReadOnlyList<Delivery> Read(string text)
    {
        var table = new FactTable();
        var lines = text.Split('\n').Select(line => line.Split('#')[0].Trim())
            .Where(line => line.Length > 0).Select(line => new FactLine(line)).ToList();
        foreach (var line in lines)
        {
            table.Add(line);
        }

        table.AddUntold();
        return table._deliveries;
    }

    private void Add(FactLine line)
    {
        switch (line.Word)
        {
            case "delivery": Begin(line[0], line.Date(1), line); break;
            case "absent": _absent.Add(line[0]); break;
            case "person": AddPerson(line[0], line); break;
            case "dwelling": AddDwelling(line[0], line); break;
            case "resident": AddRegistration(line); break;
            case "related": AddRelation(line); break;
            case "contact": AddContact(line); break;
            case "exemption": AddExemption(line); break;
            case "mute": AddMute(line); break;
            default: FactWords.Add(this, line); break;
        }
    }

    /// <summary>Gives the next place in a file of the newest delivery of a partition.</summary>
    internal (Delivery Delivery, RowRef Source) Next(string partition, string file)
    {
        if (!_newest.TryGetValue(partition, out var delivery))
        {
            delivery = Begin(partition, Day, new("delivery"));
        }

        var files = (List<string>)delivery.Files;
        var path = $"{delivery.Name}/{file}";
        var index = files.IndexOf(path);
        if (index < 0)
        {
            index = files.Count;
            files.Add(path);
            ((List<string>)delivery.FileNames).Add(file);
        }

        return (delivery, new(index, ++_line));
    }

    /// <summary>Notes a person, who gets a row where the table gives none.</summary>
    internal PersonId Told(string name)
    {
        _told.Add(name);
        return Person(name);
    }

    /// <summary>Notes a dwelling, which gets a row where the table gives none.</summary>
    internal DwellingRef Home(string name)
    {
        _told.Add(name);
        return Dwelling(name);
    }

    // An empty file still is delivered: `files=personer.csv|folkbokforing.csv`.
    private Delivery Begin(string partition, DateOnly day, FactLine line)
    {
        var name = line["name", _newest.ContainsKey(partition) ? $"{partition}-{_deliveries.Count}" : partition];
        string[] files = line.Has("files") ? line["files", string.Empty].Split('|') : [];
        var delivery = new Delivery
        {
            Name = name,
            Manifest = new("test", day, line["controller", partition], partition, line["mode", "full"], "test"),
            Files = files.Select(file => $"{name}/{file}").ToList(),
            FileNames = files.ToList(),
        };
        _deliveries.Add(delivery);
        return _newest[partition] = delivery;
    }

    private void AddUntold()
    {
        foreach (var name in _told.Order(StringComparer.Ordinal).Where(name => !_absent.Contains(name)))
        {
            if (name[0] == 'P')
            {
                AddPerson(name, new("person"));
            }
            else if (name[0] == 'D')
            {
                AddDwelling(name, new("dwelling rooms=3 area=70"));
            }
        }
    }

    private void AddPerson(string name, FactLine line)
    {
        _absent.Add(name);
        var (delivery, source) = Next("population", "personer.csv");
        var born = line["born", "1980-01-01"].Split('-');
        delivery.Persons.Add(new(
            source,
            Person(name),
            line["kind", "PNR"],
            line["level", string.Empty],
            line.Flag("dormant"),
            line.Has("linked") ? [.. line["linked", string.Empty].Split('|').Select(Person)] : [],
            line["given", "ANNA"],
            line["middle", string.Empty],
            line["surname", "EXEMPEL"],
            new(short.Parse(born[0], CultureInfo.InvariantCulture), byte.Parse(born[1], CultureInfo.InvariantCulture), byte.Parse(born[2], CultureInfo.InvariantCulture)),
            line["code", string.Empty],
            line.Date("on")));
    }

    private void AddDwelling(string name, FactLine line)
    {
        _absent.Add(name);
        var (delivery, source) = Next("population", "lagenheter.csv");
        var dwelling = Dwelling(name);
        delivery.Dwellings.Add(new(
            source,
            line.Has("address") ? Dwelling(line["address", string.Empty]) with { Uuid = dwelling.Uuid } : dwelling,
            line["property", string.Empty],
            string.Empty,
            (int?)line.Number("rooms"),
            line["kitchen", "kok"],
            (double?)line.Number("area"),
            line["category", "vanlig"],
            line["tenure", "hyresratt"],
            line.Has("owner") ? Party(line["owner", string.Empty]) : null,
            line["status", "gallande"],
            line.Date("from"),
            line.Date("to")));
    }

    private void AddRegistration(FactLine line)
    {
        var (delivery, source) = Next("population", "folkbokforing.csv");
        delivery.Registrations.Add(new(
            source,
            Told(line[0]),
            line["municipality", "0880"],
            Home(line[1]),
            string.Empty,
            line["careof", string.Empty],
            line["kind", "FASTIGHET"],
            line.Date(2),
            line.Date("to"),
            line.Date("reported")));
    }

    private void AddRelation(FactLine line)
    {
        var (delivery, source) = Next("population", "relationer.csv");
        delivery.Relations.Add(new(source, Told(line[0]), Told(line[1]), line[2], line.Date("from"), line.Date("to")));
    }

    private void AddContact(FactLine line)
    {
        var origin = line["origin", "socialtjanst"];
        var partition = origin switch { "socialtjanst" => "social", "bolag" => "housing", _ => "population" };
        var (delivery, source) = Next(partition, "kontaktuppgifter.csv");
        delivery.Contacts.Add(new(
            source, Told(line[0]), line["kind", "telefon"], line[1], origin, line.Date("from"), line.Date("to")));
    }

    private void AddExemption(FactLine line)
    {
        var (delivery, source) = Next(line["partition", "population"], "undantag.csv");
        var (type, key) = (line[0].Split(':')[0], line[0].Split(':')[1]);
        var objectKey = (type, key[0]) switch
        {
            ("dwelling", 'D') => DwellingKey(key),
            ("person", 'P') => Person(key).ToString(),
            ("company", 'C') => Party(key).ToString(),
            _ => key,
        };
        delivery.Exemptions.Add(new(
            source, type, objectKey, line[1], line.Date("to") ?? Day.AddMonths(6), "boutredare 4", string.Empty));
    }

    private void AddMute(FactLine line)
    {
        var (delivery, _) = Next(line[0] == "lease" ? "housing" : "population", "folkbokforing.csv");
        delivery.Mutes.Add(line[0] == "lease"
            ? new("lease", default, $"{Party(line[1].Split('/')[0])}/{line[1].Split('/')[1]}")
            : new("dwelling", Home(line[1]), string.Empty));
    }
}
