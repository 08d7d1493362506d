using System.Globalization;
using System.Text.Json;
using Registry.Towns.Files;
using Registry.Towns.Life;

namespace Registry.Towns.Answers;

/// <summary>Writes the answer key in the form that the evaluator reads.</summary>
internal static class TruthFile
{
    private const int Version = 1;

    public static void Write(string path, Town town)
    {
        using var stream = File.Create(path);
        using var json = new Utf8JsonWriter(stream, DeliveryFolder.TruthJson);
        json.WriteStartObject();
        WriteGenerator(json, town);
        WriteSummary(json, town);
        WriteCases(json, town.Answers.Cases);
        WriteProtected(json, town.Answers.Protected);
        WriteSame(json, town.Answers.Same);
        WriteEmptyArray(json, "broken_rows");
        WriteEmptyArray(json, "duplicate_rows");
        json.WriteStartObject("file_style");
        foreach (var (name, _) in town.Files.Rows)
        {
            json.WriteStartObject(name);
            json.WriteString("encoding", "utf-8");
            json.WriteString("separator", ";");
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteGenerator(Utf8JsonWriter json, Town town)
    {
        json.WriteStartObject("generator");
        json.WriteNumber("version", Version);
        json.WriteNumber("persons", town.Options.People);
        json.WriteNumber("seed", town.Options.Seed);
        json.WriteString("day", town.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("variant", "plain");
        json.WriteString("kommun", town.Options.Municipality);
        json.WriteBoolean("simulation", town.Options.IsSimulation);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, Town town)
    {
        var schemes = town.Answers.Cases.Where(c => !c.IsLookAlike).ToList();
        var taken = schemes.SelectMany(c => c.Dwellings).Distinct().Count();
        json.WriteStartObject("summary");
        json.WriteNumber("schemes", schemes.Count);
        json.WriteNumber("lookalikes", town.Answers.Cases.Count - schemes.Count);
        json.WriteNumber("dwellings", town.Map.Cells.Length);
        json.WriteNumber("innocent_dwellings", town.Map.Cells.Length - taken);
        json.WriteStartObject("rows");
        foreach (var (name, rows) in town.Files.Rows)
        {
            json.WriteNumber(name, rows);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCases(Utf8JsonWriter json, List<PlantedCase> cases)
    {
        json.WriteStartArray("schemes");
        for (var i = 0; i < cases.Count; i++)
        {
            var planted = cases[i];
            json.WriteStartObject();
            json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"{(planted.IsLookAlike ? 'N' : 'S')}{i + 1:D5}"));
            json.WriteString("kind", planted.Kind);
            json.WriteString("variant", planted.Variant);
            if (planted.Level is not null)
            {
                json.WriteString("level", planted.Level);
            }

            json.WriteBoolean("innocent", planted.IsLookAlike);
            json.WriteNull("ring");
            WriteSubjects(json, "primary", planted.Primary);
            WriteSubjects(json, "related", planted.Related);
            WriteTexts(json, "rules", planted.Rules);
            WriteTexts(json, "optional_rules", planted.OptionalRules);
            WriteTexts(json, "evaded_rules", planted.EvadedRules);
            WriteTexts(json, "must_not", planted.MustNot);
            WriteTexts(json, "tolerated", planted.Tolerated);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSubjects(Utf8JsonWriter json, string name, List<Subject> subjects)
    {
        json.WriteStartArray(name);
        foreach (var subject in subjects)
        {
            json.WriteStartObject();
            json.WriteString("type", subject.Type);
            json.WriteString("key", subject.Key);
            WriteTexts(json, "aliases", subject.Alias is null ? [] : [subject.Alias]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProtected(Utf8JsonWriter json, List<ProtectedPerson> people)
    {
        json.WriteStartArray("protected");
        foreach (var person in people)
        {
            json.WriteStartObject();
            json.WriteString("person_id", person.Id);
            json.WriteString("surname", person.Surname);
            json.WriteString("given", person.Given);
            json.WriteBoolean("shield", person.IsShielded);
            WriteTexts(json, "contacts", person.Contacts);
            WriteEmptyArray(json, "accounts");
            json.WriteString("only_home", person.OnlyHome);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSame(Utf8JsonWriter json, List<SamePerson> pairs)
    {
        json.WriteStartArray("same_as");
        foreach (var pair in pairs)
        {
            json.WriteStartObject();
            json.WriteString("left", pair.Left);
            json.WriteString("right", pair.Right);
            json.WriteString("kind", "linked");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteEmptyArray(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray(name);
        json.WriteEndArray();
    }
}
