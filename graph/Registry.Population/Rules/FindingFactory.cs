using Registry.Graph;

namespace Registry.Population.Rules;

/// <summary>Makes findings from the rows of a rule's query: exceptions, identity, explanation, data rows.</summary>
internal sealed class FindingFactory
{
    private readonly GraphSnapshot _graph;
    private readonly DateOnly _day;
    private readonly SubjectKeys _keys;
    private readonly Surroundings _surroundings;
    private readonly ExemptionIndex _exemptions;

    public FindingFactory(GraphSnapshot graph, DateOnly day)
    {
        (_graph, _day) = (graph, day);
        (_keys, _surroundings, _exemptions) = (new(graph), new(graph), new(graph, day));
    }

    /// <summary>Makes the findings of one rule: one for a subject, with the highest level that holds.</summary>
    public List<Finding> Make(Rule rule, IEnumerable<RuleHit> hits, List<MutedSubject> muted)
    {
        var findings = new List<Finding>();
        foreach (var same in hits.GroupBy(hit => hit.Subject))
        {
            if (_keys.Of(same.Key) is not { } subject)
            {
                continue;
            }

            var code = _surroundings.ExemptedWith(same.Key)
                .Select(node => _exemptions.Muting(node, rule.Id)).FirstOrDefault(found => found is not null);
            if (code is not null)
            {
                muted.Add(new(rule.Id, subject, code));
            }
            else
            {
                findings.Add(Make(rule, subject, Merge(rule, same)));
            }
        }

        return findings;
    }

    /// <summary>Several rows on one subject are one finding; it tells of the strongest and rests on all.</summary>
    private static RuleHit Merge(Rule rule, IEnumerable<RuleHit> hits)
    {
        var all = hits
            .OrderByDescending(hit => hit.Points)
            .ThenBy(hit => hit.Variant, StringComparer.Ordinal)
            .ThenBy(hit => string.Join('|', rule.Numbers.Select(n => hit.Numbers.GetValueOrDefault(n.Name))), StringComparer.Ordinal)
            .ToList();
        return all.Count == 1
            ? all[0]
            : all[0] with
            {
                Related = [.. all.SelectMany(hit => hit.Related)],
                Evidence = [.. all.SelectMany(hit => hit.Evidence)],
                Episodes = [.. all.SelectMany(hit => hit.Episodes)],
                Recipients = [.. all[0].Recipients.Where(role => all.All(hit => hit.Recipients.Contains(role)))],
            };
    }

    private Finding Make(Rule rule, SubjectRef subject, RuleHit hit)
    {
        var counted = hit.Related.Where(node => !_exemptions.ReportedHijack(node, rule.Id)).ToList();
        var companies = rule.Recipients.Contains(Recipient.HousingCompany) ? Companies(hit) : [];
        var values = ValuesOf(rule, hit);
        var text = rule.Explanations[hit.Variant];
        return new()
        {
            Id = IdOf(rule, subject, hit.Episodes),
            RuleId = rule.Id,
            RuleVersion = rule.Version,
            RuleHash = rule.Hash,
            Day = _day,
            Subject = subject,
            Points = hit.Points,
            Recipients = [.. hit.Recipients.Where(role => role != Recipient.HousingCompany || companies.Count > 0)],
            Related = [.. counted.Select(_keys.Of).OfType<SubjectRef>().Where(s => s != subject).Distinct().Order()],
            ExplanationSv = ExplanationText.Fill($"{text.Sv} {hit.Points} p.", values, isSwedish: true),
            ExplanationEn = ExplanationText.Fill($"{text.En} {Pluralised(hit.Points)}", values, isSwedish: false),
            Numbers =
            [
                .. from number in rule.Numbers
                   where hit.Numbers.ContainsKey(number.Name)
                   let limit = number.Limit is null ? null : values[number.Limit].Value
                   select new FindingNumber(number.Name, values[number.Name].Value, limit, number.Unit, number.Label),
            ],
            Rows = [.. hit.Evidence.Select(RowOf).OfType<DataRow>().Distinct().Order()],
            CounterEvidence = LookedFor(rule, counted.Count < hit.Related.Count),
            Companies = companies,
            Nodes = [.. counted.Where(node => _keys.Of(node) is not null).Prepend(hit.Subject).Distinct()],
            Pilot = rule.Pilot,
        };
    }

    private static Dictionary<string, (string Value, string Unit)> ValuesOf(Rule rule, RuleHit hit)
    {
        var numbers = rule.Numbers.Where(number => hit.Numbers.ContainsKey(number.Name))
            .Select(number => (number.Name, Value: hit.Numbers[number.Name], number.Unit));
        var limits = rule.Parameters.Select(parameter => (parameter.Name, Value: parameter.Value.ToString(), parameter.Unit));
        return numbers.Concat(limits).ToDictionary(v => v.Name, v => (v.Value, v.Unit), StringComparer.Ordinal);
    }

    private static string Pluralised(int points) => points == 1 ? "1 point." : FormattableString.Invariant($"{points} points.");

    private static string IdOf(Rule rule, SubjectRef subject, IEnumerable<string> episodes) =>
        StableId.Of([rule.Id, subject.Type, subject.Key, .. episodes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    private List<string> Companies(RuleHit hit)
    {
        var own = _surroundings.Landlords(hit.Subject);
        var leases = hit.Related.Where(node => _graph.LabelsOf(node).Contains("Lease")).SelectMany(_surroundings.Landlords);
        return [.. own.Concat(leases).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Every explanation that was looked for is kept, also those that did not hold.</summary>
    private static List<CounterEvidence> LookedFor(Rule rule, bool hijackReported) =>
    [
        .. InnocentExplanations.Known.Values
            .Where(known => rule.Guards.Contains(known.Code) || known.Mutes.Contains(rule.Id))
            .OrderBy(known => known.Code, StringComparer.Ordinal)
            .Select(known => new CounterEvidence(
                known.Code, known.Text, known.Code == InnocentExplanations.AddressHijack && hijackReported)),
        .. rule.Tests.Select(test => new CounterEvidence(string.Empty, test, false)),
    ];

    private DataRow? RowOf(Value value)
    {
        var (file, line) = value.Kind switch
        {
            ValueKind.Node => (_graph.NodeProperty(value.AsNode, "sourceFile"), _graph.NodeProperty(value.AsNode, "sourceLine")),
            ValueKind.Relationship => (
                _graph.RelationshipProperty(value.AsRelationship, "sourceFile"),
                _graph.RelationshipProperty(value.AsRelationship, "sourceLine")),
            _ => (Value.Null, Value.Null),
        };
        return file.IsNull || line.IsNull ? null : new(file.AsText, (int)line.AsInt64);
    }
}
