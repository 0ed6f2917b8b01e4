namespace Corpus;

/// <summary>A file, or a part of one, as a <see cref="PartsFile"/> names it.</summary>
/// <param name="Name">Its name, without a folder.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Hash">Its SHA-256, as 64 lower-case hexadecimal digits.</param>
internal readonly record struct ImagePart(string Name, long Length, string Hash);
