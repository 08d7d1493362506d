using System.Globalization;
using Registry.Towns.Answers;
using Registry.Towns.Files;
using Registry.Towns.Life;
using Registry.Towns.People;
using Registry.Towns.Places;
using Registry.Towns.Schemes;

namespace Registry.Towns;

/// <summary>
/// Makes a believable municipality: a folder of deliveries, and a truth file that says what was planted. The same
/// options give the same bytes.
/// </summary>
public static class TownGenerator
{
    // How many of the persons have died or left: they fill the town up to the number asked for.
    private const double DepartedShare = 0.028;

    /// <summary>Writes the deliveries into a folder that is empty or absent.</summary>
    /// <param name="options">What town to make.</param>
    /// <param name="folder">Where the deliveries go, one sub-folder each.</param>
    /// <param name="truthFile">Where the planted cases are told; null tells nobody.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="IOException">The folder is not empty.</exception>
    public static TownReport Write(TownOptions options, string folder, string? truthFile)
    {
        options.Validate();
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new IOException("The folder for a town must be empty or absent.");
        }

        using var files = new TownFiles(folder, options);
        var town = new Town(options, files);
        town.Begin();
        Populate(town);
        WriteDwellings(town);
        town.Owners.Write();
        files.Complete();
        if (truthFile is not null)
        {
            TruthFile.Write(truthFile, town);
        }

        return new(options.Environment, town.Day, files.Population.Persons, town.Map.Cells.Length, files.Rows.Sum(f => f.Rows),
            town.Answers.Cases.Count(c => !c.IsLookAlike), town.Answers.Cases.Count(c => c.IsLookAlike),
            [.. town.Owners.Landlords.Select(l => l.Number.ToString(CultureInfo.InvariantCulture))]);
    }

    private static void Populate(Town town)
    {
        var (maker, life, plan) = (new HouseholdMaker(town), new DailyLife(town), new PlantingPlan(town));
        var departed = (int)(town.Options.People * DepartedShare);
        var (occupied, settled) = (0, 0.0);
        for (var index = 0; index < town.Map.Cells.Length; index++)
        {
            plan.PlantDue(index);
            ref var cell = ref town.Map.Cells[index];
            if (cell.Use != CellUse.Free)
            {
                continue;
            }

            cell.Use = CellUse.Done;
            var residentsLeft = town.PeopleLeft - departed;
            var meanSize = occupied < 50 ? 2.1 : settled / occupied;
            var share = residentsLeft / (meanSize * (town.Map.Cells.Length - index));
            if (residentsLeft < 1 || !town.Random.Chance(share))
            {
                continue;
            }

            var household = maker.Make(town.Map[index]);
            life.Settle(household, town.Map[index]);
            town.WritePeople();
            occupied++;
            settled += household.Adults.Count + household.Children.Count;
        }

        new Departures(town).WriteRest();
    }

    private static void WriteDwellings(Town town)
    {
        for (var index = 0; index < town.Map.Cells.Length; index++)
        {
            var home = town.Map[index];
            town.Files.Population.Dwelling(home, town.Owners.OwnerOf(home.Building));
        }
    }
}
