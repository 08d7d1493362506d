using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Registry.Population.Rules;

/// <summary>Reads one rule file: a YAML header in a block comment, then the query.</summary>
internal static partial class RuleParser
{
    private static readonly string[] Required =
    [
        "id", "version", "group", "name", "reason", "subject", "recipients", "points", "inputs", "explanation", "clears",
        "law",
    ];

    private static readonly string[] Optional = ["parameters", "guards", "tests", "numbers", "onlyWith"];

    private static readonly string[] SubjectTypes =
        ["dwelling", "address", "person", "company", "account", "contact", "lease", "decision"];

    private static readonly Dictionary<string, char> Groups = new(StringComparer.Ordinal)
    {
        ["address"] = 'A',
        ["tenancy"] = 'T',
        ["identity"] = 'I',
        ["benefit"] = 'B',
        ["company"] = 'C',
    };

    /// <summary>Reads a rule; null with at least one issue where the text cannot be used.</summary>
    public static Rule? Parse(string file, string text, List<RuleIssue> issues)
    {
        var normal = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var open = normal.IndexOf("/*", StringComparison.Ordinal);
        var close = normal.IndexOf("*/", StringComparison.Ordinal);
        if (open < 0 || normal[..open].Trim().Length > 0 || close < open)
        {
            issues.Add(new(file, 1, Path.GetFileNameWithoutExtension(file), "the file must begin with a header in /* and */"));
            return null;
        }

        var before = issues.Count;
        var header = new RuleHeader(file, 1 + normal[..(open + 2)].Count(c => c == '\n'), issues);
        var root = header.Load(normal[(open + 2)..close]);
        if (root is null)
        {
            return null;
        }

        var rule = Read(header, root, normal[(close + 2)..].Trim()) with { Hash = HashOf(normal) };
        RuleQueryCheck.Check(header, rule, 1 + normal[..(close + 2)].Count(c => c == '\n'), normal[(close + 2)..]);
        return issues.Count == before ? rule : null;
    }

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of a text.</summary>
    public static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    private static Rule Read(RuleHeader header, YamlMappingNode root, string query)
    {
        header.Id = RuleHeader.Child(root, "id") is { } id ? RuleHeader.TextOf(id) : header.Id;
        header.CheckKeys(root, "the header", Required, Optional);
        var rule = new Rule
        {
            Id = header.Text(root, "id"),
            Version = header.Text(root, "version"),
            Hash = string.Empty,
            Group = header.Text(root, "group"),
            Name = header.Wording(root, "name"),
            Reason = header.Wording(root, "reason"),
            Subjects = RuleHeader.List(root, "subject"),
            Recipients = RuleHeader.List(root, "recipients"),
            OnlyWith = header.Mapping(root, "onlyWith").Children.ToDictionary(
                pair => RuleHeader.TextOf(pair.Key), pair => RuleHeader.TextOf(pair.Value), StringComparer.Ordinal),
            Points = Points(header, root),
            Parameters = Parameters(header, root),
            Inputs = Inputs(header, root),
            Guards = RuleHeader.List(root, "guards"),
            Tests = Tests(header, root),
            Numbers = Numbers(header, root),
            Explanations = Explanations(header, root),
            Clears = header.Wording(root, "clears"),
            Law = header.Wording(root, "law"),
            Query = query,
        };
        CheckWords(header, root, rule);
        return rule;
    }

    private static void CheckWords(RuleHeader header, YamlMappingNode root, Rule rule)
    {
        void Must(bool holds, string key, string text)
        {
            if (!holds)
            {
                header.Report(RuleHeader.Child(root, key) ?? root, text);
            }
        }

        Must(RuleId().IsMatch(rule.Id), "id", "id must be a letter and two digits");
        Must(PlainVersion().IsMatch(rule.Version), "version", "version must be a whole number");
        Must(
            Groups.TryGetValue(rule.Group, out var letter) && (rule.Id.Length == 0 || rule.Id[0] == letter),
            "group",
            "group must be one of address, tenancy, identity, benefit, company and fit the letter of the id");
        Must(
            rule.Subjects.Count > 0 && rule.Subjects.All(SubjectTypes.Contains),
            "subject",
            $"subject must be one or more of {string.Join(", ", SubjectTypes)}");
        Must(
            rule.Recipients.Count > 0 && rule.Recipients.All(Recipient.All.Contains),
            "recipients",
            $"recipients must be one or more of {string.Join(", ", Recipient.All)}");
        Must(
            rule.OnlyWith.Keys.All(rule.Recipients.Contains) && rule.OnlyWith.Values.All(v => RuleId().IsMatch(v)),
            "onlyWith",
            "onlyWith must name recipients of the rule and the id of another rule");
        Must(
            rule.Guards.All(InnocentExplanations.Known.ContainsKey),
            "guards",
            "guards must be codes of the innocent-explanation library, X01 to X18");
        Must(
            rule.Inputs.History is not { } history || rule.Parameters.Any(p => p.Name == history && p.Value.Whole is not null),
            "inputs",
            "history must name a parameter in whole days");
    }

    private static List<int> Points(RuleHeader header, YamlMappingNode root)
    {
        var points = new List<int>();
        foreach (var text in RuleHeader.List(root, "points"))
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= 1 and <= 9)
            {
                points.Add(value);
            }
            else
            {
                header.Report(RuleHeader.Child(root, "points")!, "points must be whole numbers from 1 to 9");
            }
        }

        return points;
    }

    private static List<RuleParameter> Parameters(RuleHeader header, YamlMappingNode root)
    {
        var parameters = new List<RuleParameter>();
        foreach (var (key, node) in header.Mapping(root, "parameters").Children)
        {
            var name = RuleHeader.TextOf(key);
            if (node is not YamlMappingNode entry)
            {
                header.Report(node, $"the parameter {name} must have value, unit and source");
                continue;
            }

            header.CheckKeys(entry, $"the parameter {name}", ["value", "unit", "source"], ["adjustable", "minimum"]);
            var minimum = RuleHeader.Child(entry, "minimum") is { } least ? Value(header, least, name)?.Number ?? 0 : 0;
            if (RuleHeader.Child(entry, "value") is { } valueNode && Value(header, valueNode, name) is { } value)
            {
                parameters.Add(new(name, value, header.Text(entry, "unit"), header.Text(entry, "source"), minimum));
            }
        }

        return parameters;
    }

    private static RuleParameterValue? Value(RuleHeader header, YamlNode node, string name)
    {
        if (node is YamlSequenceNode tokens)
        {
            return RuleParameterValue.From([.. tokens.Children.Select(RuleHeader.TextOf)]);
        }

        if (RuleParameterValue.TryReadNumber(RuleHeader.TextOf(node), out var value))
        {
            return value;
        }

        header.Report(node, $"the parameter {name} must be a number or a list");
        return null;
    }

    private static RuleInputs Inputs(RuleHeader header, YamlMappingNode root)
    {
        var inputs = header.Mapping(root, "inputs");
        header.CheckKeys(inputs, "inputs", ["required"], ["optional", "history"]);
        var history = RuleHeader.Child(inputs, "history") is null ? null : header.Text(inputs, "history");
        return new(RuleHeader.List(inputs, "required"), RuleHeader.List(inputs, "optional"), history);
    }

    private static List<Wording> Tests(RuleHeader header, YamlMappingNode root) =>
        RuleHeader.Child(root, "tests") is YamlSequenceNode tests
            ? [.. tests.Children.Select(test => header.WordingOf(test, "a test"))]
            : [];

    private static List<RuleNumber> Numbers(RuleHeader header, YamlMappingNode root)
    {
        var numbers = new List<RuleNumber>();
        foreach (var (key, node) in header.Mapping(root, "numbers").Children)
        {
            var name = RuleHeader.TextOf(key);
            if (node is not YamlMappingNode entry)
            {
                header.Report(node, $"the number {name} must have unit, sv and en");
                continue;
            }

            header.CheckKeys(entry, $"the number {name}", ["unit", "sv", "en"], ["limit"]);
            var limit = RuleHeader.Child(entry, "limit") is null ? null : header.Text(entry, "limit");
            numbers.Add(new(name, limit, header.Text(entry, "unit"), new(header.Text(entry, "sv"), header.Text(entry, "en"))));
        }

        return numbers;
    }

    private static Dictionary<string, Wording> Explanations(RuleHeader header, YamlMappingNode root)
    {
        var node = header.Mapping(root, "explanation");
        if (RuleHeader.Child(node, "sv") is not null || RuleHeader.Child(node, "en") is not null)
        {
            return new(StringComparer.Ordinal) { [string.Empty] = header.WordingOf(node, "explanation") };
        }

        return node.Children.ToDictionary(
            pair => RuleHeader.TextOf(pair.Key),
            pair => header.WordingOf(pair.Value, "explanation"),
            StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^[A-Z]\d\d$")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"^[1-9]\d{0,5}$")]
    private static partial Regex PlainVersion();
}
