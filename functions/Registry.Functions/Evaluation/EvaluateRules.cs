using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Queues;
using Registry.Functions.Settings;
using Registry.Functions.State;

namespace Registry.Functions.Evaluation;

/// <summary>Evaluates the rules after an import.</summary>
public sealed class EvaluateRules(Evaluator evaluator)
{
    [Function(nameof(EvaluateRules))]
    public Task Run(
        [QueueTrigger(QueueNames.Evaluations, Connection = AzureStorage.Connection)] string message, CancellationToken cancellation) =>
        evaluator.Run(StoreJson.Read<EvaluationMessage>(message).Id, day: null, cancellation);
}
