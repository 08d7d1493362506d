using System.CommandLine;
using Registry.Towns;

namespace Registry.Cli.Commands;

/// <summary>sample: writes a synthetic municipality as register extracts. Same arguments, same bytes.</summary>
public static class SampleCommand
{
    public static Command Create()
    {
        var people = new Option<int>("--people") { Description = "How many persons.", Required = true };
        var seed = new Option<long>("--seed") { Description = "The seed of everything that is drawn.", Required = true };
        var output = new Option<string>("--out") { Description = "The folder for the deliveries; empty or absent.", Required = true };
        var day = CommonOptions.Day("The day of the extracts; a fixed one by default.");
        var truth = new Option<string?>("--truth") { Description = "The file that tells what was planted." };
        var command = new Command("sample", "Writes a synthetic municipality.") { people, seed, output, day, truth };
        command.SetAction((parsed, _) => RegistryProgram.Guard(() =>
        {
            var options = new TownOptions { People = parsed.GetValue(people), Seed = parsed.GetValue(seed) };
            options = parsed.GetValue(day) is { } given ? options with { Day = given } : options;
            TownGenerator.Write(options, parsed.GetValue(output)!, parsed.GetValue(truth));
            Console.Error.WriteLine($"Wrote a municipality of {options.People} persons, environment {options.Environment}.");
            return Task.FromResult(RegistryProgram.Done);
        }));
        return command;
    }
}
