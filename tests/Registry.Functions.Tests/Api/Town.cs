using Registry.Functions.Access;
using Registry.Functions.Alerts;
using Registry.Functions.Cases;
using Registry.Functions.Deliveries;
using Registry.Functions.Evaluation;
using Registry.Functions.Queues;
using Registry.Functions.Register;
using Registry.Functions.State;
using Registry.Graph;
using Registry.Towns;

namespace Registry.Functions.Tests.Api;

/// <summary>A small invented municipality, imported and evaluated once for all tests that only read it.</summary>
public sealed class Town : IAsyncLifetime
{
    private Stage? _stage;

    internal Stage Stage => _stage!;

    internal GraphSnapshot Graph => Stage.Get<CurrentGraph>().Open()!.Graph;

    internal string Company => Stage.Get<CurrentGraph>().OrganisationNumber!;

    public async ValueTask InitializeAsync()
    {
        _stage = new();
        var folder = Path.Combine(Stage.Folder, "town");
        TownGenerator.Write(new TownOptions { People = 1500, Seed = 7 }, folder, truthFile: null);
        var result = Stage.Get<DeliveryDesk>().Import(folder, "test", progress: null, CancellationToken.None);
        Assert.True(result.Accepted, string.Join('\n', result.Issues.Take(20)));
        await Stage.Get<Evaluator>().Run("first", day: null, TestContext.Current.CancellationToken);
        await DeliverAlerts();
    }

    public ValueTask DisposeAsync()
    {
        _stage?.Dispose();
        return ValueTask.CompletedTask;
    }

    internal string? FirstCase(Role role) => Stage.Get<CaseStore>()
        .List(new("x", role, role == Role.HousingCompany ? Company : null)).Select(c => c.Id).FirstOrDefault();

    /// <summary>Values of a property over all nodes of a label, in the whole graph.</summary>
    internal IEnumerable<string> Values(string label, string property, Func<int, bool>? only = null) =>
        from @group in Graph.GroupsWith(label)
        from node in Enumerable.Range(@group.First, @group.Count)
        where only is null || only(node)
        let value = Graph.NodeProperty(node, property)
        where value.Kind == ValueKind.String
        select value.AsText;

    internal int[] Neighbours(string type, int node, bool outgoing)
    {
        var group = Graph.RelationshipsOf(type);
        return group is null ? [] : (outgoing ? group.Outgoing : group.Incoming).Neighbours(node).ToArray();
    }

    private async Task DeliverAlerts()
    {
        var queue = Stage.Get<SqliteQueue>();
        while (queue.Claim(QueueNames.Alerts, TimeSpan.FromMinutes(5)) is { } message)
        {
            await Stage.Get<AlertDesk>().Deliver(StoreJson.Read<AlertMessage>(message.Body), TestContext.Current.CancellationToken);
            queue.Complete(message);
        }
    }
}
