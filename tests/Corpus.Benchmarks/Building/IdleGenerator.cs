using Microsoft.CodeAnalysis;

namespace Corpus.Benchmarks.Building;

/// <summary>Looks at every additional file once and collects nothing but their paths: the least that any generator over files does.</summary>
internal sealed class IdleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
        => context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Select(static (file, _) => file.Path).Collect(), static (_, _) => { });
}
