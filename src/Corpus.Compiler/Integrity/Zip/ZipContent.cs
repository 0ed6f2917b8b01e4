namespace Corpus.Compiler.Integrity.Zip;

/// <summary>What a zip archive is to whoever made it, who is told what to do about it.</summary>
internal enum ZipContent
{
    /// <summary>A NuGet package, which is built.</summary>
    Package,

    /// <summary>Files of somebody's, which some program put together.</summary>
    Files,
}
