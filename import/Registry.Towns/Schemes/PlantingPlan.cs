using Registry.Towns.Life;

namespace Registry.Towns.Schemes;

/// <summary>Spreads the planted cases over the town.</summary>
internal sealed class PlantingPlan(Town town)
{
    /// <summary>Plants what is due when the town is filled up to a dwelling.</summary>
    public void PlantDue(int index)
    {
        _ = town;
        _ = index;
    }
}
