using Registry.Functions.Evaluation;
using Registry.Functions.Queues;
using Registry.Functions.State;

namespace Registry.Functions.Deliveries;

/// <summary>
/// The work behind ImportDelivery. A delivery is accepted whole or not at all and twice the same is nothing, so a
/// redelivered message is safe; a refusal is an answer, not a fault.
/// </summary>
public sealed class DeliveryJob(
    DeliverySource source, DeliveryDesk desk, EvaluationStore evaluations, JobStore jobs, IJobQueue queue)
{
    private const string Kind = "import";

    // Reasons that say nothing about the delivery: the queue shall try again.
    private static readonly string[] Passing = ["import_must_run_alone", "data_folder_must_be_writable"];

    public async Task Run(DeliveryMessage message, CancellationToken cancellation)
    {
        if (jobs.Find(message.Job) is { State: JobStates.Done or JobStates.Refused })
        {
            return;
        }

        jobs.Set(message.Job, Kind, JobStates.Running, string.Empty);
        try
        {
            var result = await source.Use(message, folder => desk.Import(folder, environment: null, progress: null, cancellation), cancellation);
            if (result.Issues.Any(i => Passing.Contains(i.Code)))
            {
                throw new IOException("The data folder was busy or could not be written.");
            }

            // Of several deliveries one may be refused, and another have protected somebody, for whom the graph was taken back.
            if (result.Accepted || evaluations.IsWithdrawn())
            {
                await queue.Send(QueueNames.Evaluations, StoreJson.Write(new EvaluationMessage(message.Job)), cancellation);
            }

            // The report tells the rest; where nothing was found there is none.
            var reason = result.Deliveries.Count == 0 ? result.Issues[0].Code : string.Empty;
            jobs.Set(message.Job, Kind, result.Accepted ? JobStates.Done : JobStates.Refused, reason);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The job shows the failure at once; the queue tries again and poisons what never works.
            jobs.Set(message.Job, Kind, JobStates.Failed, e.GetType().Name);
            throw;
        }
    }
}
