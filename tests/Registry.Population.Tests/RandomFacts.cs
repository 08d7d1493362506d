using System.Text;
using Registry.Population.Facts;

namespace Registry.Population.Tests;

/// <summary>Makes small random populations, always the same for a seed, and shuffles them.</summary>
internal static class RandomFacts
{
    public static string Table(int seed, int persons = 30, int dwellings = 12)
    {
        var random = new Random(seed);
        var table = new StringBuilder();
        for (var round = 0; round < 2; round++)
        {
            var day = FactTable.Day.AddDays(round == 0 ? -12 : 0);
            table.AppendLine($"delivery population {day:yyyy-MM-dd} mode={Mode(random)} name=population-{round}");
            table.AppendLine($"delivery social {day:yyyy-MM-dd} name=social-{round}");
            for (var i = 0; i < persons; i++)
            {
                AddLines(table, random, persons, dwellings, day);
            }
        }

        return table.ToString();
    }

    /// <summary>Shuffles the deliveries, and the rows of each of their files.</summary>
    public static IReadOnlyList<Delivery> Shuffle(IReadOnlyList<Delivery> deliveries, int seed)
    {
        var random = new Random(seed);
        var shuffled = deliveries.ToArray();
        random.Shuffle(shuffled);
        foreach (var delivery in shuffled)
        {
            ShuffleRows(delivery.Persons, random);
            ShuffleRows(delivery.Registrations, random);
            ShuffleRows(delivery.Relations, random);
            ShuffleRows(delivery.Dwellings, random);
            ShuffleRows(delivery.Decisions, random);
            ShuffleRows(delivery.Payments, random);
            ShuffleRows(delivery.Contacts, random);
        }

        return shuffled;
    }

    private static void AddLines(StringBuilder table, Random random, int persons, int dwellings, DateOnly day)
    {
        string Person() => $"P{random.Next(1, persons + 1)}";
        string Day() => $"{day.AddDays(-random.Next(0, 900)):yyyy-MM-dd}";
        var (from, to) = (day.AddDays(-random.Next(100, 900)), random.Next(3) == 0 ? $"to={day.AddDays(-random.Next(0, 99)):yyyy-MM-dd}" : string.Empty);
        var home = random.Next(5) == 0 ? $"0880|NYGATAN|{random.Next(1, 4)}||" : $"{(random.Next(2) == 0 ? 'D' : 'A')}{random.Next(1, dwellings + 1)}";
        table.AppendLine($"resident {Person()} {home} {from:yyyy-MM-dd} {to}");
        var (person, related) = (Person(), Person());
        if (person != related)
        {
            string[] kinds = ["M", "P", "B", "MO", "FA", "F", "V", "VF"];
            table.AppendLine($"related {person} {related} {kinds[random.Next(8)]} {(random.Next(2) == 0 ? "from=" + Day() : string.Empty)}");
        }

        if (random.Next(3) == 0)
        {
            var number = random.Next(1, 1000);
            table.AppendLine($"decision B{number} H{number % 7} 2026-0{random.Next(1, 7)} {Person()} stated=D{random.Next(1, dwellings + 1)}");
            table.AppendLine($"payment U{number} B{number} {Person()} {Day()} account=A{random.Next(5)}");
            table.AppendLine($"contact {Person()} +4670{random.Next(10)}");
        }
    }

    private static string Mode(Random random) => random.Next(2) == 0 ? "full" : "delta";

    private static void ShuffleRows<T>(List<T> rows, Random random)
    {
        var array = rows.ToArray();
        random.Shuffle(array);
        rows.Clear();
        rows.AddRange(array);
    }
}
