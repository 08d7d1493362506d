using System.Text.RegularExpressions;
using Registry.Graph;
using Registry.Graph.Cypher;

namespace Registry.Population.Rules;

/// <summary>Holds the header of a rule against its query: parameters, columns, placeholders, forbidden inputs.</summary>
internal static partial class RuleQueryCheck
{
    private static readonly string[] Reserved =
        ["subject", "points", "related", "evidence", "recipients", "episode", "variant"];

    /// <summary>Reports everything in which header and query do not fit.</summary>
    /// <param name="header">Takes the problems.</param>
    /// <param name="rule">The rule as read.</param>
    /// <param name="firstLine">The line of the file on which <paramref name="body"/> begins.</param>
    /// <param name="body">The query as it stands in the file.</param>
    public static void Check(RuleHeader header, Rule rule, int firstLine, string body)
    {
        if (rule.Query.Length == 0)
        {
            header.Report(firstLine, "the query must not be empty");
            return;
        }

        var query = RuleQueryText.WithoutComments(body);
        Parameters(header, rule, firstLine, query);
        Columns(header, rule, firstLine, query);
        Explanations(header, rule, firstLine);
        foreach (var (at, word) in ForbiddenInputs.In(query))
        {
            header.Report(LineAt(firstLine, query, at), $"a rule must not read {word}");
        }
    }

    /// <summary>Lets the query engine read the query, so that its problem is named before any evaluation.</summary>
    /// <param name="file">The file of the rule.</param>
    /// <param name="text">The whole text of the file.</param>
    /// <param name="rule">The rule as read.</param>
    /// <param name="issues">Takes the problem.</param>
    public static void CheckSyntax(string file, string text, Rule rule, List<RuleIssue> issues)
    {
        try
        {
            using var nothing = new GraphBuilder().Build();
            new QueryEngine(nothing).Run($"EXPLAIN {rule.Query}");
        }
        catch (QueryException problem)
        {
            var before = text.AsSpan(0, text.IndexOf(rule.Query, StringComparison.Ordinal)).Count('\n');
            issues.Add(new(file, before + problem.Line, rule.Id, $"the query must be readable: {problem.Message}"));
        }
    }

    private static void Parameters(RuleHeader header, Rule rule, int firstLine, string query)
    {
        var used = Parameter().Matches(RuleQueryText.WithoutStrings(query)).ToList();
        foreach (var use in used.DistinctBy(use => use.Groups[1].Value))
        {
            var name = use.Groups[1].Value;
            if (name != "day" && rule.Parameters.All(p => p.Name != name))
            {
                header.Report(LineAt(firstLine, query, use.Index), $"the query must not use the undeclared parameter {name}");
            }
        }

        foreach (var parameter in rule.Parameters.Where(p => used.All(use => use.Groups[1].Value != p.Name)))
        {
            header.Report(firstLine, $"the query must use the parameter {parameter.Name}");
        }
    }

    private static void Columns(RuleHeader header, Rule rule, int firstLine, string query)
    {
        var columns = RuleQueryText.Columns(query);
        if (!columns.Contains("subject"))
        {
            header.Report(firstLine, "the query must return subject");
        }

        foreach (var column in columns.Where(c => !Reserved.Contains(c) && rule.Numbers.All(n => n.Name != c)))
        {
            header.Report(firstLine, $"the column {column} must be declared under numbers");
        }

        foreach (var number in rule.Numbers)
        {
            if (!columns.Contains(number.Name))
            {
                header.Report(firstLine, $"the query must return the number {number.Name}");
            }

            if (number.Limit is { } limit && rule.Parameters.All(p => p.Name != limit))
            {
                header.Report(firstLine, $"the limit of {number.Name} must be a parameter");
            }
        }

        if (columns.Contains("variant") == rule.Explanations.ContainsKey(string.Empty))
        {
            header.Report(firstLine, "a query that returns variant must have one explanation per variant, and no other may");
        }
    }

    private static void Explanations(RuleHeader header, Rule rule, int firstLine)
    {
        var known = rule.Numbers.Select(n => n.Name).Concat(rule.Parameters.Select(p => p.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var text in rule.Explanations.Values.SelectMany(w => new[] { w.Sv, w.En }))
        {
            foreach (var name in ExplanationText.Placeholders(text).Where(name => !known.Contains(name)))
            {
                header.Report(firstLine, $"the explanation must not use {{{name}}}, which is no number and no parameter");
            }

            if (text.Contains('\n', StringComparison.Ordinal))
            {
                header.Report(firstLine, "an explanation must be one line");
            }
        }
    }

    private static int LineAt(int firstLine, string query, int at) => firstLine + query.AsSpan(0, at).Count('\n');

    [GeneratedRegex(@"\$([A-Za-z_]\w*)")]
    private static partial Regex Parameter();
}
