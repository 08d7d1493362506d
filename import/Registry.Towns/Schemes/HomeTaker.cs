using Registry.Towns.Life;
using Registry.Towns.Places;

namespace Registry.Towns.Schemes;

/// <summary>Takes homes for planted cases from the part of the town that is not filled yet.</summary>
internal sealed class HomeTaker(Town town)
{
    /// <summary>Takes so many homes of a tenure that lie at or after an index; takes none where there are too few.</summary>
    public bool TryTake(int from, Tenure tenure, int count, out Queue<int> taken)
    {
        taken = new();
        var length = town.Map.Cells.Length - from;
        var start = length == 0 ? 0 : town.Random.Below(length);
        for (var step = 0; step < length && taken.Count < count; step++)
        {
            var index = from + ((start + step) % length);
            if (IsFree(index, tenure))
            {
                Mark(index, CellUse.Planned);
                taken.Enqueue(index);

                // The next one lies in another part of the town.
                start = town.Random.Below(length);
            }
        }

        if (taken.Count == count)
        {
            return true;
        }

        Release(taken);
        return false;
    }

    /// <summary>Takes all houses of a street that nobody has lived in yet.</summary>
    public bool TryTakeStreet(int from, out Queue<int> taken)
    {
        taken = new();
        var buildings = town.Map.Buildings;
        for (var first = town.Map.Cells[from].Building + 1; first < buildings.Length; first++)
        {
            var street = buildings[first].Street;
            if (buildings[first - 1].Street == street || buildings[first].Tenure != Tenure.Owned)
            {
                continue;
            }

            for (var b = first; b < buildings.Length && buildings[b].Street == street; b++)
            {
                if (IsFree(buildings[b].First, Tenure.Owned))
                {
                    taken.Enqueue(buildings[b].First);
                }
            }

            if (taken.Count >= 10 && (first + taken.Count == buildings.Length || buildings[first + taken.Count].Street != street))
            {
                foreach (var index in taken)
                {
                    Mark(index, CellUse.Planned);
                }

                return true;
            }

            taken.Clear();
        }

        return false;
    }

    public void Release(Queue<int> homes)
    {
        foreach (var index in homes)
        {
            Mark(index, CellUse.Free);
        }
    }

    private bool IsFree(int index, Tenure tenure)
    {
        ref var cell = ref town.Map.Cells[index];
        return cell.Use == CellUse.Free && !cell.WasFormerHome && town.Map.Buildings[cell.Building].Tenure == tenure;
    }

    private void Mark(int index, CellUse use) => town.Map.Cells[index].Use = use;
}
