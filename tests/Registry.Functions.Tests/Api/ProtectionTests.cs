using System.Security.Cryptography;
using System.Text;
using Dapper;
using Registry.Functions.Access;
using Registry.Functions.Cases;
using Registry.Functions.Deliveries;
using Registry.Functions.Evaluation;
using Registry.Functions.Register;
using Registry.Functions.State;

namespace Registry.Functions.Tests.Api;

/// <summary>The day a person's protection flag comes, nothing that was found about the person is left.</summary>
public sealed class ProtectionTests(Town town) : IClassFixture<Town>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Evaluate_FlagOfASubjectArrives_PurgesFindingsCasesAndSnapshotTheSameDay()
    {
        var person = town.Stage.Get<CaseStore>().List(new("x", Role.Analyst)).First(c => c.SubjectType == "person").SubjectKey;
        Assert.True(Mentions(person) > 0);

        var result = town.Stage.Get<DeliveryDesk>().Import(Delta(person), environment: null, progress: null, TestContext.Current.CancellationToken);
        Assert.True(result.Accepted, string.Join('\n', result.Issues));

        // Not only after the next evaluation: from the import on nothing is shown.
        Assert.Equal(0, Mentions(person));
        Assert.Null(town.Stage.Get<CurrentGraph>().Open());
        Assert.True(town.Stage.Get<EvaluationStore>().IsWithdrawn());
        Assert.Empty(Directory.GetFiles(Path.Combine(town.Stage.Options.Data, "snapshots")));

        await town.Stage.Get<Evaluator>().Run("flagged", day: null, Cancellation);
        Assert.False(town.Stage.Get<EvaluationStore>().IsWithdrawn());

        Assert.Equal(0, Mentions(person));
        var snapshot = Assert.Single(Directory.GetFiles(Path.Combine(town.Stage.Options.Data, "snapshots")));
        foreach (var file in Directory.GetFiles(town.Stage.Options.Data, "registry.db*").Append(snapshot))
        {
            var bytes = await File.ReadAllBytesAsync(file, Cancellation);
            Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(person)) < 0, $"{Path.GetFileName(file)} still holds the id.");
        }
    }

    /// <summary>A delta that says only that this person is protected now.</summary>
    private string Delta(string person)
    {
        var folder = Path.Combine(town.Stage.Folder, "delta");
        Directory.CreateDirectory(folder);
        var lines = File.ReadLines(Path.Combine(town.Stage.Folder, "town", "population", "personer.csv")).ToList();
        var cells = lines.Single(l => l.StartsWith(person + ";", StringComparison.Ordinal)).Split(';');
        cells[Array.IndexOf(lines[0].Split(';'), "sekretessmarkering")] = "J";
        var content = Encoding.UTF8.GetBytes($"{lines[0]}\n{string.Join(';', cells)}\n");
        File.WriteAllBytes(Path.Combine(folder, "personer.csv"), content);
        File.WriteAllText(Path.Combine(folder, "manifest.json"), $$"""
            {"source":"Navet","extractDate":"2026-07-01","controller":"Kommunstyrelsen","partition":"population","mode":"delta",
             "environment":"test","files":[{"name":"personer.csv","rows":1,"sha256":"{{Convert.ToHexStringLower(SHA256.HashData(content))}}"}]}
            """);
        return folder;
    }

    private int Mentions(string person)
    {
        using var connection = town.Stage.Get<RegistryDatabase>().Open();
        return connection.ExecuteScalar<int>(
            """
            SELECT (SELECT count(*) FROM finding WHERE body LIKE @like) + (SELECT count(*) FROM finding_subject WHERE key = @person)
              + (SELECT count(*) FROM cases WHERE subject_key = @person)
              + (SELECT count(*) FROM alert a WHERE NOT EXISTS (SELECT 1 FROM cases c WHERE c.id = a.case_id))
            """,
            new { person, like = $"%{person}%" });
    }
}
