using Registry.Functions.Queues;

namespace Registry.Functions.Tests.Queues;

public sealed class SqliteQueueTests : IDisposable
{
    private static readonly TimeSpan Visibility = TimeSpan.FromSeconds(30);
    private readonly Stage _stage = new();

    private SqliteQueue Queue => _stage.Get<SqliteQueue>();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public async Task Claim_Message_HidesItUntilItsTimeIsUp()
    {
        await Queue.Send("q", "a", TestContext.Current.CancellationToken);

        Assert.Equal("a", Queue.Claim("q", Visibility)!.Body);
        Assert.Null(Queue.Claim("q", Visibility));
        _stage.Clock.Now += Visibility;
        Assert.Equal(2, Queue.Claim("q", Visibility)!.DequeueCount);
    }

    [Fact]
    public async Task Complete_LapsedClaim_DoesNotRemoveTheNextReadersMessage()
    {
        await Queue.Send("q", "a", TestContext.Current.CancellationToken);
        var first = Queue.Claim("q", Visibility)!;
        _stage.Clock.Now += Visibility;
        var second = Queue.Claim("q", Visibility)!;

        Queue.Complete(first);
        Assert.Equal(1, Queue.Count("q"));
        Queue.Complete(second);
        Assert.Equal(0, Queue.Count("q"));
    }

    [Fact]
    public async Task Poison_Message_WaitsInThePoisonQueue()
    {
        await Queue.Send("q", "a", TestContext.Current.CancellationToken);
        Queue.Poison("q", Queue.Claim("q", Visibility)!);

        Assert.Equal((0, 1), (Queue.Count("q"), Queue.Count("q-poison")));
    }

    [Fact]
    public async Task Claim_ManyReaders_EachMessageGoesToOne()
    {
        for (var i = 0; i < 50; i++)
        {
            await Queue.Send("q", $"{i}", TestContext.Current.CancellationToken);
        }

        var claimed = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.For(0, 50, _ => claimed.Add(Queue.Claim("q", Visibility)!.Body));

        Assert.Equal(50, claimed.Distinct().Count());
    }
}
