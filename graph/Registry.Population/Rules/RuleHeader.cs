using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Registry.Population.Rules;

/// <summary>Reads the YAML of one header and remembers every problem with its line.</summary>
/// <param name="file">The file of the rule.</param>
/// <param name="firstLine">The line on which the YAML begins.</param>
/// <param name="issues">Takes the problems.</param>
internal sealed class RuleHeader(string file, int firstLine, List<RuleIssue> issues)
{
    /// <summary>Gets or sets the id for messages, as soon as it is known.</summary>
    public string Id { get; set; } = Path.GetFileNameWithoutExtension(file);

    public YamlMappingNode? Load(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return root;
            }

            Report(firstLine, "the header must be one mapping of keys to values");
        }
        catch (YamlException problem)
        {
            Report(firstLine + (int)problem.Start.Line - 1, "the header must be YAML without double keys");
        }

        return null;
    }

    public void Report(int line, string text) => issues.Add(new(file, line, Id, text));

    public void Report(YamlNode node, string text) => Report(LineOf(node), text);

    public int LineOf(YamlNode node) => firstLine + (int)node.Start.Line - 1;

    /// <summary>Refuses keys that nobody reads, and names required ones that are missing.</summary>
    public void CheckKeys(YamlMappingNode node, string what, string[] required, string[] optional)
    {
        foreach (var (key, _) in node.Children)
        {
            if (!required.Contains(TextOf(key)) && !optional.Contains(TextOf(key)))
            {
                Report(key, $"{what} must not have the key {TextOf(key)}");
            }
        }

        foreach (var key in required.Where(key => Child(node, key) is null))
        {
            Report(node, $"{what} must have the key {key}");
        }
    }

    public static YamlNode? Child(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    public static string TextOf(YamlNode node) => (node as YamlScalarNode)?.Value?.Trim() ?? string.Empty;

    public string Text(YamlMappingNode node, string key)
    {
        if (Child(node, key) is not { } child)
        {
            return string.Empty;
        }

        var text = TextOf(child);
        if (text.Length == 0)
        {
            Report(child, $"{key} must be a text");
        }

        return text;
    }

    /// <summary>Reads a list, or a single value as a list of one.</summary>
    public static IReadOnlyList<string> List(YamlMappingNode node, string key) =>
        Child(node, key) switch
        {
            null => [],
            YamlSequenceNode many => [.. many.Children.Select(TextOf)],
            var one => [TextOf(one)],
        };

    public Wording Wording(YamlMappingNode node, string key) =>
        Child(node, key) is { } child ? WordingOf(child, key) : new(string.Empty, string.Empty);

    public Wording WordingOf(YamlNode node, string what)
    {
        if (node is not YamlMappingNode texts)
        {
            Report(node, $"{what} must have a text in sv and one in en");
            return new(string.Empty, string.Empty);
        }

        CheckKeys(texts, what, ["sv", "en"], []);
        return new(Text(texts, "sv"), Text(texts, "en"));
    }

    public YamlMappingNode Mapping(YamlMappingNode node, string key)
    {
        var child = Child(node, key);
        if (child is not null and not YamlMappingNode)
        {
            Report(child, $"{key} must be a mapping");
        }

        return child as YamlMappingNode ?? [];
    }
}
