namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>A system that looks for words in a corpus. For one thread.</summary>
internal interface ITextEngine : IDisposable
{
    /// <summary>How tables call it.</summary>
    string Name { get; }

    /// <summary>Whether it has a way to say this.</summary>
    bool CanSay(TextQueryKind kind);

    /// <summary>The whole query as a user writes it, made anew with every call, that counts articles. Only regular expressions are made once.</summary>
    Func<int> Counting(TextQuery query);

    /// <summary>The articles, by their places in the corpus, ascending.</summary>
    IReadOnlyList<int> Answer(TextQuery query);

    /// <summary>The whole query for the ten best articles with at least one of the words; gives how many articles have one.</summary>
    Func<int> Ranking(IReadOnlyList<string> words);

    /// <summary>The places of the ten best articles, the best first, and how many articles have one of the words.</summary>
    (IReadOnlyList<int> Best, int Count) RankedAnswer(IReadOnlyList<string> words);
}
