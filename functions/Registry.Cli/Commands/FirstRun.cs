using Registry.Cli.Output;
using Registry.Functions.Access;
using Registry.Functions.Cases;
using Registry.Functions.Deliveries;
using Registry.Functions.Evaluation;
using Registry.Functions.Register;
using Registry.Towns;

namespace Registry.Cli.Commands;

/// <summary>No verb: makes a sample municipality where there is no data, imports, evaluates, prints the ranking and serves.</summary>
public static class FirstRun
{
    public static async Task<int> Run(string? data, int? port, CancellationToken cancellation)
    {
        await using (var desk = new Desk(data, makesFolder: true))
        {
            if (desk.Get<EvaluationStore>().Latest() is null)
            {
                // On a thread of its own: only a verb that has given its task back hears of Ctrl+C.
                await Task.Run(() => Prepare(desk, cancellation), cancellation);
            }

            await Console.Out.WriteAsync(RankingText.Of(desk.Get<CaseStore>(), new("cli", Role.Analyst)));
            await Console.Out.WriteAsync(RankingText.Of(desk.Get<CaseStore>(), new("cli", Role.SocialServices)));
            var company = desk.Get<CurrentGraph>().OrganisationNumber;
            await Console.Out.WriteAsync(RankingText.Of(desk.Get<CaseStore>(), new("cli", Role.HousingCompany, company)));
        }

        return await ServeCommand.Run(data, port, cancellation);
    }

    private static async Task Prepare(Desk desk, CancellationToken cancellation)
    {
        var deliveries = desk.Get<DeliveryDesk>();
        if (deliveries.Load().Count == 0)
        {
            var sample = Path.Combine(Path.GetFullPath(desk.Options.Data), "sample");
            if (Directory.Exists(sample))
            {
                // Left behind by a start that was interrupted.
                Directory.Delete(sample, recursive: true);
            }

            var town = new TownOptions { People = desk.Options.Sample.People, Seed = desk.Options.Sample.Seed };
            await Console.Error.WriteLineAsync($"Making a sample municipality of {town.People} persons ...");
            TownGenerator.Write(town, sample, truthFile: null);
            cancellation.ThrowIfCancellationRequested();
            if (!deliveries.Import(sample, town.Environment, new ImportProgressLine(), cancellation).Accepted)
            {
                throw new CommandException("The sample municipality was refused; see rejects.csv in the data folder.");
            }

            Directory.Delete(sample, recursive: true);
        }

        await EvaluateCommand.Run(desk, day: null, output: null, cancellation);
    }
}
