using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;
using Registry.Functions.Register;
using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Population.Rules;
using Registry.Population.Schema;

namespace Registry.Functions.Api;

/// <summary>GET schema: labels, types and properties as the caller may see them, the functions of the language, and the rules' queries.</summary>
public sealed class GetSchema(Endpoint endpoint, CurrentGraph graph, RuleBook rules)
{
    public const string Route = "schema";

    public static Gate Gate { get; } = Gate.Open([.. Roles.CaseWorkers]);

    [Function(nameof(GetSchema))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate, Handle);

    private IResult Handle(Call call)
    {
        if (graph.Open() is not { } open || graph.For(call.Caller) is not { } window)
        {
            return Answers.NotReady();
        }

        var view = window.View;
        var examples = RunQuery.Gate.Roles.Contains(call.Caller.Role)
            ? rules.Catalog.Rules.Where(r => r.Recipients.Contains(call.Caller.Recipient))
            : [];
        return Answers.Ok(new SchemaResponse(
            [.. PopulationSchema.Labels.Where(l => view.ShowsLabel(l.Name)).Select(l => Label(view, l))],
            [.. PopulationSchema.Types.Where(t => view.ShowsType(t.Name)).Select(t => Type(view, t))],
            [.. examples.Select(r => Example(r, open.Snapshot.Day))],
            QueryLanguage.Functions,
            QueryLanguage.Procedures));
    }

    private static LabelResponse Label(GraphView view, LabelSchema label) => new(
        label.Name,
        label.Partitions[0],
        label.TitleSv,
        label.TitleEn,
        [.. label.Properties.Where(p => view.ShowsNodeProperty([label.Name], p.Name)).Select(Property)]);

    private static TypeResponse Type(GraphView view, TypeSchema type)
    {
        var ends = type.Ends.Where(e => Shown(view, e.From) && Shown(view, e.To)).ToList();
        return new(
            type.Name,
            [.. ends.Select(e => e.From).Distinct()],
            [.. ends.Select(e => e.To).Distinct()],
            type.TitleSv,
            type.TitleEn,
            [.. type.Properties.Where(p => view.ShowsRelationshipProperty(type.Name, p.Name)).Select(Property)]);
    }

    private static bool Shown(GraphView view, string label) => label == "*" || view.ShowsLabel(label);

    private static PropertyResponse Property(PropertySchema property) =>
        new(property.Name, property.Kind.ToString(), property.TitleSv, property.TitleEn);

    private static ExampleResponse Example(Rule rule, DateOnly day) =>
        new(rule.Id, rule.Name.Sv, rule.Name.En, ExampleQuery.Of(rule, day));
}

public sealed record SchemaResponse(
    IReadOnlyList<LabelResponse> Labels,
    IReadOnlyList<TypeResponse> Types,
    IReadOnlyList<ExampleResponse> Examples,
    IReadOnlyList<QueryFunction> Functions,
    IReadOnlyList<QueryProcedure> Procedures);

public sealed record LabelResponse(
    string Name, string Partition, string TitleSv, string TitleEn, IReadOnlyList<PropertyResponse> Properties);

public sealed record TypeResponse(
    string Name,
    IReadOnlyList<string> From,
    IReadOnlyList<string> To,
    string TitleSv,
    string TitleEn,
    IReadOnlyList<PropertyResponse> Properties);

public sealed record PropertyResponse(string Name, string Type, string TitleSv, string TitleEn);

public sealed record ExampleResponse(string Id, string NameSv, string NameEn, string Query);
