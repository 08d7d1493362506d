using System.Collections.Concurrent;
using Registry.Population.Facts;

namespace Registry.Population.Building;

/// <summary>Builds the population graph from deliveries.</summary>
public static class PopulationBuilder
{
    /// <summary>
    /// Folds the deliveries that were extracted on or before the day and writes the graph as of it. The same deliveries
    /// give the same bytes, whatever the order of their rows. Deliveries are put in order by extract date, population
    /// first; of two from one controller, partition and day the one that stands later in the list wins.
    /// </summary>
    /// <param name="deliveries">The accepted deliveries, without protected persons.</param>
    /// <param name="day">The day.</param>
    /// <param name="options">The limits; null for the defaults.</param>
    public static PopulationSnapshot Build(
        IReadOnlyList<Delivery> deliveries, DateOnly day, BuildOptions? options = null)
    {
        options ??= new BuildOptions();
        var state = new PopulationState(new DeliveryLedger(deliveries, day, options), options);
        var target = new GraphTarget();
        IGraphWriter[] writers =
        [
            new RegistrationWriter(state),
            new PersonWriter(state),
            new DwellingWriter(state),
            new KinshipWriter(state),
            new PlaceWriter(state),
            new HouseholdWriter(state),
            new AssistanceWriter(state),
            new MoneyWriter(state),
            new CompanyWriter(state),
            new LeaseWriter(state),
            new SubletWriter(state),
            new ContactWriter(state),
            new CareWriter(state),
            new ExemptionWriter(state),
            new SourceWriter(state),
        ];
        Parallel.ForEach(OneByOne(writers), writer => writer.AddNodes(target));
        Parallel.ForEach(OneByOne(writers), writer => writer.Write(target));
        return PopulationSnapshot.From(target.Build());
    }

    // The long ones stand first and a thread that is free takes the next: ranges would give all long ones to one thread.
    private static OrderablePartitioner<IGraphWriter> OneByOne(IGraphWriter[] writers)
        => Partitioner.Create(writers, EnumerablePartitionerOptions.NoBuffering);
}
