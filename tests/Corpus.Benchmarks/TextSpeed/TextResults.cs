namespace Corpus.Benchmarks.TextSpeed;

/// <summary>What was measured.</summary>
internal sealed class TextResults
{
    /// <summary>The speeds of systems that give words, and of those that give sentences, text by text.</summary>
    public List<Speed> Speeds { get; } = [];

    /// <summary>What was compared first, line by line.</summary>
    public List<string> Answers { get; } = [];

    /// <summary>What texts that are hard cost.</summary>
    public List<Growth> Growths { get; } = [];

    /// <summary>The compiler of corpora.</summary>
    public List<CompileOnCores> Compiles { get; } = [];

    /// <summary>What was left out, and why.</summary>
    public List<string> Skipped { get; } = [];
}
