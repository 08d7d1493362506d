namespace Registry.Cli.Tests;

/// <summary>A small invented municipality, brought through sample, import and evaluate of the built program once.</summary>
public sealed class EvaluatedTown : IAsyncLifetime
{
    public BuiltProgram Program { get; } = new();

    public (int Code, string Output, string Errors) Import { get; private set; }

    public (int Code, string Output, string Errors) Evaluate { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var sample = await Program.Run("sample", "--people", "800", "--seed", "5", "--out", "town", "--truth", "truth.csv");
        Assert.True(sample.Code == 0, sample.Errors);
        Import = await Program.Run("import", "town", "--data", "data", "--environment", "test");
        Directory.CreateDirectory(Path.Combine(Program.Folder, "empty"));
        Evaluate = await Program.Run("evaluate", "--data", "data", "--out", "out");
    }

    public ValueTask DisposeAsync()
    {
        Program.Dispose();
        return ValueTask.CompletedTask;
    }
}
