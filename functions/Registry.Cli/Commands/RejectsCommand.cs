using System.CommandLine;
using Registry.Cli.Output;
using Registry.Functions.Deliveries;
using Registry.Functions.State;

namespace Registry.Cli.Commands;

/// <summary>
/// rejects: the rows that the last import set aside, for correction and re-delivery. Only who may read the key in the data
/// folder can ask; each time is a look-up of everybody the rows name.
/// </summary>
public static class RejectsCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var purpose = CommonOptions.DemandedPurpose();
        var command = new Command("rejects", "Shows the rows that the last import set aside, for correction.") { data, purpose };
        command.SetAction((parsed, _) => RegistryProgram.Guard(async () =>
        {
            await using var desk = new Desk(parsed.GetValue(data));
            var rows = desk.Get<DeliveryDesk>().RejectedRows();
            await desk.Get<LookupLog>().Append(new(
                $"cli:{Environment.UserName}", "administrator", string.Empty, parsed.GetValue(purpose)!, string.Empty,
                "rejected_rows", string.Empty, [.. rows.SelectMany(r => r.Persons).Distinct().Order().Select(p => $"person:{p:D12}")]));
            await Console.Out.WriteAsync(RejectsText.Of(rows));
            return RegistryProgram.Done;
        }));
        return command;
    }
}
