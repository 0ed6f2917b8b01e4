using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>A system that a corpus linguist may use. For one thread.</summary>
internal interface ILinguistSystem : IDisposable
{
    /// <summary>How tables call it.</summary>
    string Name { get; }

    /// <summary>How far it gives what is asked.</summary>
    LinguistRule RuleFor(LinguistTaskKind kind);

    /// <summary>Whether it has a way to do this.</summary>
    bool CanDo(LinguistTaskKind kind);

    /// <summary>What it gives, to be compared.</summary>
    LinguistAnswer Answer(LinguistTask task);

    /// <summary>What the whole task takes, done anew each time.</summary>
    SystemTime Time(LinguistTask task);
}
