using System.Runtime;
using Registry.Import.Storage;

namespace Registry.Import.Tests.Storage;

/// <summary>The collector is held still for large imports only, and whatever happens meanwhile, an import goes on.</summary>
public sealed class CollectionPauseTests
{
    private const long LargeFiles = 32L << 20;

    [Fact]
    public void Dispose_AfterTheCollectorEndedIt_IsHarmless()
    {
        using (var pause = new CollectionPause())
        {
            pause.Begin(LargeFiles);
            GC.Collect();
        }

        Assert.NotEqual(GCLatencyMode.NoGCRegion, GCSettings.LatencyMode);
    }

    [Fact]
    public void Begin_TwoAtOnce_EachEndsItsOwn()
    {
        using (var first = new CollectionPause())
        {
            first.Begin(LargeFiles);
            using var second = new CollectionPause();
            second.Begin(LargeFiles);
            _ = new byte[1 << 20];
        }

        Assert.NotEqual(GCLatencyMode.NoGCRegion, GCSettings.LatencyMode);
    }

    [Fact]
    public void Begin_MoreThanTheMachineHas_GoesOn()
    {
        using (var pause = new CollectionPause())
        {
            pause.Begin(1L << 50);
            _ = new byte[1 << 20];
        }

        Assert.NotEqual(GCLatencyMode.NoGCRegion, GCSettings.LatencyMode);
    }
}
