namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>What a program that is started stands for.</summary>
internal enum StartRole
{
    /// <summary>Prints the answer as a constant.</summary>
    Hello,

    /// <summary>Asks our corpus.</summary>
    Own,

    /// <summary>Asks an index of Lucene.NET.</summary>
    Lucene,

    /// <summary><see cref="Hello"/>, compiled ahead of time.</summary>
    NativeHello,

    /// <summary><see cref="Own"/>, compiled ahead of time.</summary>
    NativeOwn,
}
